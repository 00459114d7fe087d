package cn.songhe.kernel.fact;

import cn.songhe.kernel.work.Moments;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One statement about a subject on two time axes: it held from a day through a day, and it was known from a moment until it was
 * superseded. Rows are never changed but for the moment of being superseded.
 */
@MappedSuperclass
public abstract class FactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_seq")
    @jakarta.persistence.SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq", allocationSize = 500)
    private long id;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "value", updatable = false)
    private String value;

    @Column(name = "valid_from", updatable = false)
    private LocalDate from;

    @Column(name = "valid_through", updatable = false)
    private LocalDate through;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "superseded_at")
    private OffsetDateTime supersededAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "source", updatable = false)
    private String source;

    /** For the persistence provider. */
    protected FactRow() {}

    /** A statement that becomes known at a moment. */
    protected FactRow(Statement statement, Instant recordedAt, String recordedBy) {
        this.kind = statement.kind();
        this.value = statement.value();
        this.from = statement.from();
        this.through = statement.through();
        this.source = statement.source();
        this.recordedAt = Moments.toRow(recordedAt);
        this.recordedBy = recordedBy;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** What it says. */
    public Statement statement() {
        return new Statement(kind, value, from, through, source);
    }

    /** From when it was known. */
    public Instant recordedAt() {
        return Moments.ofRow(recordedAt);
    }

    /** Until when it was held to be true, or {@code null}. */
    public Instant supersededAt() {
        return Moments.ofRow(supersededAt);
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Ends the time in which it was held to be true. */
    public void supersede(Instant moment) {
        if (supersededAt != null) {
            throw new IllegalStateException("a statement is superseded once");
        }
        supersededAt = Moments.toRow(moment);
    }
}
