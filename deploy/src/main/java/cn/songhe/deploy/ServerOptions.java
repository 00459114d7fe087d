package cn.songhe.deploy;

import java.net.URI;
import picocli.CommandLine.Option;

/** How a command reaches a running server. */
final class ServerOptions {

    @Option(
            names = "--server",
            defaultValue = "http://127.0.0.1:8080",
            description = "Address of the server (${DEFAULT-VALUE}).")
    private URI server;

    @Option(names = "--tenant", required = true, description = "The tenant, such as taiyuan.")
    private String tenant;

    @Option(names = "--login", description = "The account; its password is read from SONGHE_PASSWORD or asked for.")
    private String login;

    String tenant() {
        return tenant;
    }

    Client client(String defaultLogin) {
        var who = login == null ? defaultLogin : login;
        return new Client(server, tenant).logIn(who, password(who));
    }

    private static String password(String who) {
        var given = System.getenv("SONGHE_PASSWORD");
        if (given != null) {
            return given;
        }
        if (System.console() == null) {
            throw new Failure("Set SONGHE_PASSWORD to the password of " + who + "; there is no terminal to ask at.");
        }
        return new String(System.console().readPassword("Password of %s: ", who));
    }
}
