package cn.songhe.identity.entity;

import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.actor.Role;
import cn.songhe.kernel.work.Moments;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An account of a member of staff 账号. */
@Entity
@Table(name = "account")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class Account {

    /** After so many failures in a row the account is locked. */
    public static final int MOST_FAILURES = 5;

    /** For so long. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;

    @Column(name = "facility_id", updatable = false)
    private Long facility;

    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private OffsetDateTime lockedUntil;

    /** For the persistence provider. */
    protected Account() {}

    /** Its number. */
    public long id() {
        return id;
    }

    /** The hash of the password, with algorithm, salt and cost. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Whether a login can succeed now. */
    public boolean isOpen(Instant now) {
        return active && (lockedUntil == null || !lockedUntil.toInstant().isAfter(now));
    }

    /** Whether the account is in use; a session outlives a lock, so that nobody can lock others out of their work. */
    public boolean isActive() {
        return active;
    }

    /** Notes a wrong password; locks the account after too many in a row. */
    public void failed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= MOST_FAILURES) {
            lockedUntil = Moments.toRow(now.plus(LOCK));
            failedAttempts = 0;
        }
    }

    /** Notes a success. */
    public void succeeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** The account as an actor of the tenant. */
    public Actor actor(String tenant) {
        var roles = roles();
        // whoever wrote the row: no role reaches beyond its scope
        roles.removeIf(role -> !role.fits(tenant));
        // an operator without a facility sees none, not all
        boolean lost = facility == null && roles.contains(Role.OPERATOR);
        return new Actor(tenant, id, login, roles, lost ? Long.valueOf(-1) : facility);
    }

    private Set<Role> roles() {
        var set = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(set::add);
        return set;
    }
}
