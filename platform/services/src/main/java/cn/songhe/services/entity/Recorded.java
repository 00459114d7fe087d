package cn.songhe.services.entity;

import cn.songhe.kernel.work.Moments;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A row about an elder that was known from a moment until it was superseded; nothing else of it ever changes. */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_seq")
    @SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq", allocationSize = 500)
    private long id;

    @Column(name = "elder_id", updatable = false)
    private long elder;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "superseded_at")
    private OffsetDateTime supersededAt;

    /** For the persistence provider. */
    protected Recorded() {}

    /** A row about the elder that becomes known at a moment. */
    protected Recorded(long elder, Instant recordedAt, String recordedBy) {
        this.elder = elder;
        this.recordedAt = Moments.toRow(recordedAt);
        this.recordedBy = recordedBy;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The elder. */
    public long elder() {
        return elder;
    }

    /** From when it was known. */
    public Instant recordedAt() {
        return Moments.ofRow(recordedAt);
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Until when it was held to be true, or {@code null}. */
    public Instant supersededAt() {
        return Moments.ofRow(supersededAt);
    }

    /** Ends the time in which it was held to be true. */
    public void supersede(Instant moment) {
        if (supersededAt != null) {
            throw new IllegalStateException("a row is superseded once");
        }
        supersededAt = Moments.toRow(moment);
    }
}
