package cn.songhe.identity.control;

import cn.songhe.identity.entity.Sessions;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.work.TenantWork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.LockedAccountException;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.realm.Realm;
import org.apache.shiro.subject.Subject;

/** Lets people in and out. Nodes keep nothing of a session in memory; any node knows it by its token. */
@ApplicationScoped
public class Doorkeeper {

    private static final ProblemKind WRONG = ProblemKind.of(
            "login.wrong",
            401,
            "用户名或密码不正确",
            "The login name or the password is not right",
            "请重新输入；连续多次错误后账号会被暂时锁定。",
            "Try again; after several failures in a row the account is locked for a while.");

    private static final ProblemKind LOCKED = ProblemKind.of(
            "login.locked",
            401,
            "账号已被暂时锁定",
            "The account is locked for a while",
            "请 15 分钟后再试，或联系管理员。",
            "Try again in 15 minutes, or call the administrator.");

    private final TenantWork units;
    private final AuditTrail audit;
    private DefaultSecurityManager passwords;
    private DefaultSecurityManager sessions;

    /** For the container's proxy. */
    protected Doorkeeper() {
        this(null, null);
    }

    @Inject
    Doorkeeper(TenantWork units, AuditTrail audit) {
        this.units = units;
        this.audit = audit;
    }

    @PostConstruct
    void open() {
        // one realm each: with several, the framework no longer says why a login failed
        passwords = withoutStorage(new PasswordRealm(units));
        sessions = withoutStorage(new SessionRealm(units));
    }

    private static DefaultSecurityManager withoutStorage(Realm realm) {
        var security = new DefaultSecurityManager(realm);
        var storage = new DefaultSessionStorageEvaluator();
        storage.setSessionStorageEnabled(false);
        ((DefaultSubjectDAO) security.getSubjectDAO()).setSessionStorageEvaluator(storage);
        return security;
    }

    /**
     * Somebody let in.
     *
     * @param actor who
     * @param token the session's token
     */
    public record Entry(Actor actor, SessionToken token) {}

    /**
     * Lets somebody in by name and password.
     *
     * @throws Problem if the password is wrong or the account locked
     */
    public Entry logIn(String tenant, String login, String password) {
        var subject = subject(passwords);
        try {
            subject.login(new PasswordToken(tenant, login, password));
        } catch (LockedAccountException e) {
            throw Problem.of(LOCKED);
        } catch (AuthenticationException e) {
            throw Problem.of(WRONG);
        }
        var actor = subject.getPrincipals().oneByType(Actor.class);
        var token = SessionToken.fresh(tenant);
        units.callAs(actor, work -> {
            Sessions.in(work).add(token.hash(), actor.account());
            audit.note(work, "session.login", "account", actor.account(), Map.of());
            return null;
        });
        return new Entry(actor, token);
    }

    /** The subject of a session, with the permissions of its roles; empty if there is no such session. */
    public Optional<Subject> recognise(SessionToken token) {
        if (!token.tenant().matches("[a-z][a-z0-9-]{1,30}")) {
            return Optional.empty();
        }
        var subject = subject(sessions);
        try {
            subject.login(token);
            return Optional.of(subject);
        } catch (AuthenticationException e) {
            return Optional.empty();
        }
    }

    /** Ends a session. */
    public void logOut(Actor actor, SessionToken token) {
        units.callAs(actor, work -> {
            Sessions.in(work).remove(token.hash());
            audit.note(work, "session.logout", "account", actor.account(), Map.of());
            return null;
        });
    }

    private static Subject subject(DefaultSecurityManager security) {
        return new Subject.Builder(security).sessionCreationEnabled(false).buildSubject();
    }
}
