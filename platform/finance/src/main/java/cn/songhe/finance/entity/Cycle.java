package cn.songhe.finance.entity;

import cn.songhe.kernel.work.Moments;
import cn.songhe.spi.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** The computation of one program for one period 发放周期. What was known when it was opened, by which version of the plugin, is fixed. */
@Entity
@Table(name = "cycle")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class Cycle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cycle_seq")
    @SequenceGenerator(name = "cycle_seq", sequenceName = "cycle_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String program;

    @Column(updatable = false)
    private String period;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private String plugin;

    @Column(name = "plugin_version", updatable = false)
    private String pluginVersion;

    @Column(name = "plugin_sha256", updatable = false)
    private String pluginSha256;

    @Column(name = "known_at", updatable = false)
    private OffsetDateTime knownAt;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "computed_at")
    private OffsetDateTime computedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    private String remark;

    /** For the persistence provider. */
    protected Cycle() {}

    /** A cycle that is opened at a moment of knowledge. */
    public Cycle(String program, Period period, Law law, Instant knownAt, String openedBy) {
        this.program = program;
        this.period = period.toString();
        this.state = State.COMPUTING;
        this.plugin = law.plugin();
        this.pluginVersion = law.version();
        this.pluginSha256 = law.sha256();
        this.knownAt = Moments.toRow(knownAt);
        this.openedBy = openedBy;
    }

    /**
     * By which law it is computed.
     *
     * @param plugin the plugin's id
     * @param version its version
     * @param sha256 the digest of its jar
     */
    public record Law(String plugin, String version, String sha256) {}

    /** Where a cycle stands. */
    @Schema(name = "CycleState")
    public enum State {
        /** Shards are being computed 计算中. */
        COMPUTING,
        /** Complete, waits for a decision 待审批. */
        REVIEW,
        /** Approved, unchangeable 已关账. */
        CLOSED,
        /** Returned to the opener; counts for nothing 已退回. */
        RETURNED
    }

    /** Closes it. */
    public void close(String by, Instant at, String remarked) {
        decide(State.CLOSED, by, at, remarked);
    }

    /** Returns it. */
    public void giveBack(String by, Instant at, String remarked) {
        decide(State.RETURNED, by, at, remarked);
    }

    private void decide(State next, String by, Instant at, String remarked) {
        state = next;
        decidedBy = by;
        decidedAt = Moments.toRow(at);
        remark = remarked;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The program. */
    public String program() {
        return program;
    }

    /** The period. */
    public Period period() {
        return Period.parse(period);
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** By which law. */
    public Law law() {
        return new Law(plugin, pluginVersion, pluginSha256);
    }

    /** The moment of knowledge. */
    public Instant knownAt() {
        return Moments.ofRow(knownAt);
    }

    /** Who opened it. */
    public String openedBy() {
        return openedBy;
    }

    /** When the last shard was done, or {@code null}. */
    public Instant computedAt() {
        return Moments.ofRow(computedAt);
    }

    /** Who closed or returned it, or {@code null}. */
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
}
