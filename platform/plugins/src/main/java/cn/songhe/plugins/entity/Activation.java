package cn.songhe.plugins.entity;

import cn.songhe.kernel.work.Moments;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** That a version of the plugin holds from a day on 启用: proposed by one person, decided by another. */
@Entity
@Table(name = "activation")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class Activation {

    /** The first day of what held before anybody decided. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private static final String FIRST_CYCLE = "first cycle";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activation_seq")
    @SequenceGenerator(name = "activation_seq", sequenceName = "activation_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String plugin;

    @Column(updatable = false)
    private String version;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(updatable = false)
    private Long rehearsal;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private OffsetDateTime proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    private String remark;

    @Embedded
    private Withdrawal withdrawal;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "superseded_at")
    private OffsetDateTime supersededAt;

    /** For the persistence provider. */
    protected Activation() {}

    private Activation(Jar jar, LocalDate effectiveFrom, Long rehearsal, String by, Instant at, State state) {
        this.plugin = jar.plugin();
        this.version = jar.version();
        this.sha256 = jar.sha256();
        this.effectiveFrom = effectiveFrom;
        this.rehearsal = rehearsal;
        this.proposedBy = by;
        this.proposedAt = Moments.toRow(at);
        this.state = state;
    }

    /**
     * The very file that holds.
     *
     * @param plugin the plugin's id
     * @param version its version
     * @param sha256 the digest of its jar
     */
    public record Jar(String plugin, String version, String sha256) {}

    /** Where an activation stands. */
    public enum State {
        /** Waits for a decision 待审批. */
        PROPOSED,
        /** Holds 已启用. */
        ACTIVE,
        /** Was never to hold 已驳回. */
        REFUSED,
        /** Holds until its withdrawal is decided 待回退. */
        ROLLBACK_PROPOSED,
        /** Holds no more for cycles opened since 已回退. */
        ROLLED_BACK
    }

    /**
     * A proposal.
     *
     * @param effectiveFrom the first day of a month
     * @param rehearsal the number of the rehearsal that it rests on, or {@code null}
     */
    public static Activation proposed(Jar jar, LocalDate effectiveFrom, Long rehearsal, String by, Instant at) {
        return new Activation(jar, effectiveFrom, rehearsal, by, at, State.PROPOSED);
    }

    /**
     * What was used before anybody decided. It holds from the beginning, and counts as always known: the first cycle, whose moment of
     * knowledge lies before this is written, is explained by the same version.
     */
    public static Activation firstUsed(Jar jar, Instant at) {
        var first = new Activation(jar, BEGINNING, null, FIRST_CYCLE, at, State.ACTIVE);
        first.recordedAt = Moments.toRow(Instant.EPOCH);
        return first;
    }

    /** Lets it hold, as is known from a moment on. */
    public void approve(String by, Instant at, String remarked) {
        decide(State.ACTIVE, by, at, remarked);
        recordedAt = Moments.toRow(at);
    }

    /** Refuses it. */
    public void refuse(String by, Instant at, String remarked) {
        decide(State.REFUSED, by, at, remarked);
    }

    private void decide(State next, String by, Instant at, String remarked) {
        require(State.PROPOSED);
        if (by.equals(proposedBy)) {
            throw new IllegalStateException("an activation is decided by a second person");
        }
        state = next;
        decidedBy = by;
        decidedAt = Moments.toRow(at);
        remark = remarked;
    }

    /** Asks for its withdrawal. */
    public void proposeRollback(String by, Instant at, String why) {
        require(State.ACTIVE);
        state = State.ROLLBACK_PROPOSED;
        withdrawal = Withdrawal.proposed(by, at, why);
    }

    /** Withdraws it, as is known from a moment on. */
    public void rollBack(String by, Instant at) {
        require(State.ROLLBACK_PROPOSED);
        withdrawal = withdrawal.granted(by);
        state = State.ROLLED_BACK;
        supersededAt = Moments.toRow(at);
    }

    /** Lets it hold on. */
    public void keep(String by) {
        require(State.ROLLBACK_PROPOSED);
        withdrawal = withdrawal.refused(by);
        state = State.ACTIVE;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException("the activation is " + state);
        }
    }

    /** Whether it was known at the moment to hold. */
    public boolean isHeldAt(Instant moment) {
        return recordedAt != null
                && !recordedAt.toInstant().isAfter(moment)
                && (supersededAt == null || supersededAt.toInstant().isAfter(moment));
    }

    /** Whether it holds, by all that is known. */
    public boolean isHeld() {
        return recordedAt != null && supersededAt == null;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The very file. */
    public Jar jar() {
        return new Jar(plugin, version, sha256);
    }

    /** The first day from which it holds. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The rehearsal it rests on, or {@code null}. */
    public Long rehearsal() {
        return rehearsal;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Who proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** When. */
    public Instant proposedAt() {
        return Moments.ofRow(proposedAt);
    }

    /** Who decided, or {@code null}. */
    public String decidedBy() {
        return decidedBy;
    }

    /** When, or {@code null}. */
    public Instant decidedAt() {
        return Moments.ofRow(decidedAt);
    }

    /** What was remarked, or {@code null}. */
    public String remark() {
        return remark;
    }

    /** What is asked of its withdrawal. */
    public Withdrawal withdrawal() {
        return withdrawal == null ? Withdrawal.none() : withdrawal;
    }

    /** From when it was known to hold, or {@code null}. */
    public Instant recordedAt() {
        return Moments.ofRow(recordedAt);
    }

    /** When it was withdrawn, or {@code null}. */
    public Instant supersededAt() {
        return Moments.ofRow(supersededAt);
    }
}
