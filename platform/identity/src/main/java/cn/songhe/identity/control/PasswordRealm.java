package cn.songhe.identity.control;

import cn.songhe.identity.entity.Account;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.LockedAccountException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.realm.AuthenticatingRealm;

/** Knows accounts by login name and password. An unknown name takes as long as a wrong password, and is told in the same words. */
final class PasswordRealm extends AuthenticatingRealm {

    /** The hash of nobody's password, so that there is always something to compare with. */
    private static final String NOBODY = Passwords.hash(SessionToken.randomText());

    /** Each comparison takes much memory, and a connection while it lasts. */
    private static final int AT_ONCE = 4;

    private final TenantWork units;
    private final Semaphore hashing = new Semaphore(AT_ONCE);

    PasswordRealm(TenantWork units) {
        this.units = units;
        setName("password");
        setAuthenticationTokenClass(PasswordToken.class);
        // the password is compared below, inside the unit of work that counts failures
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
    }

    private enum Outcome {
        RIGHT,
        WRONG,
        LOCKED
    }

    private record Answer(Outcome outcome, Actor actor) {}

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        var given = (PasswordToken) token;
        hashing.acquireUninterruptibly();
        Answer answer;
        try {
            answer = units.callAs(Actor.system(given.tenant()), work -> check(work, given));
        } finally {
            hashing.release();
        }
        return switch (answer.outcome()) {
            case RIGHT -> new SimpleAuthenticationInfo(answer.actor(), given.getPassword(), getName());
            case LOCKED -> throw new LockedAccountException();
            case WRONG -> throw new IncorrectCredentialsException();
        };
    }

    private static Answer check(Work work, PasswordToken given) {
        var found = find(work, given.getUsername());
        var now = work.now();
        boolean open = found.map(a -> a.isOpen(now)).orElse(true);
        boolean right = Passwords.matches(
                given.getPassword(), found.map(Account::passwordHash).orElse(NOBODY));
        if (found.isEmpty()) {
            return new Answer(Outcome.WRONG, null);
        }
        if (!open) {
            // only who knows the password is told of the lock
            return new Answer(right ? Outcome.LOCKED : Outcome.WRONG, null);
        }
        if (!right) {
            found.get().failed(now);
            return new Answer(Outcome.WRONG, null);
        }
        found.get().succeeded();
        return new Answer(Outcome.RIGHT, found.get().actor(work.tenant()));
    }

    private static Optional<Account> find(Work work, String login) {
        return work.entities()
                .createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
