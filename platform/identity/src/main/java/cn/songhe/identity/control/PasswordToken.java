package cn.songhe.identity.control;

import org.apache.shiro.authc.UsernamePasswordToken;

/** A login name and password, at a tenant. */
final class PasswordToken extends UsernamePasswordToken {

    private static final long serialVersionUID = 1;

    private final String tenant;

    PasswordToken(String tenant, String login, String password) {
        super(login, password);
        this.tenant = tenant;
    }

    String tenant() {
        return tenant;
    }
}
