package cn.songhe.identity.control;

import cn.songhe.identity.entity.Account;
import cn.songhe.identity.entity.Sessions;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.work.TenantWork;
import java.util.HashSet;
import java.util.Set;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UnknownAccountException;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/** Knows sessions by their tokens, and what their accounts may do by their roles. */
final class SessionRealm extends AuthorizingRealm {

    private final TenantWork units;

    SessionRealm(TenantWork units) {
        this.units = units;
        setName("session");
        setAuthenticationTokenClass(SessionToken.class);
        // having found the hash of the token is the proof
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setAuthorizationCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        var given = (SessionToken) token;
        var actor = units.callAs(
                Actor.system(given.tenant()),
                work -> Sessions.in(work)
                        .find(given.hash())
                        .map(s -> work.entities()
                                .createQuery("select a from Account a where a.id = :id", Account.class)
                                .setParameter("id", s)
                                .getSingleResult())
                        .filter(Account::isActive)
                        .map(a -> a.actor(work.tenant()))
                        .orElse(null));
        if (actor == null) {
            throw new UnknownAccountException();
        }
        return new SimpleAuthenticationInfo(actor, given.getToken(), getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        var actor = principals.oneByType(Actor.class);
        Set<String> permissions = new HashSet<>();
        actor.roles().forEach(role -> permissions.addAll(role.permissions()));
        var info = new SimpleAuthorizationInfo();
        info.setStringPermissions(permissions);
        return info;
    }
}
