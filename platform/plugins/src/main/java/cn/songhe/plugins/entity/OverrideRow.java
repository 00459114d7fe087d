package cn.songhe.plugins.entity;

import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.kernel.work.Moments;
import cn.songhe.spi.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A tenant's own dated value for a parameter, with its ground, for its whole area or for one division. */
@Entity(name = "OverrideRow")
@Table(name = "parameter_override")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class OverrideRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parameter_override_seq")
    @SequenceGenerator(name = "parameter_override_seq", sequenceName = "parameter_override_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String name;

    @Column(name = "valid_from", updatable = false)
    private LocalDate from;

    @Column(updatable = false)
    private String value;

    @Column(updatable = false)
    private String ground;

    @Column(updatable = false)
    private String division;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "superseded_at")
    private OffsetDateTime supersededAt;

    /** For the persistence provider. */
    protected OverrideRow() {}

    /** An override that becomes known at a moment. */
    public OverrideRow(ParameterOverride override, Instant recordedAt, String recordedBy) {
        this.name = override.name();
        this.from = override.from();
        this.value = override.value();
        this.ground = override.ground();
        this.division = override.division().map(DivisionCode::value).orElse(null);
        this.recordedAt = Moments.toRow(recordedAt);
        this.recordedBy = recordedBy;
    }

    /** What it sets. */
    public ParameterOverride override() {
        return new ParameterOverride(
                name, from, value, ground, Optional.ofNullable(division).map(DivisionCode::new));
    }

    /** From when it was known. */
    public Instant recordedAt() {
        return Moments.ofRow(recordedAt);
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Ends the time in which it was held. */
    public void supersede(Instant moment) {
        supersededAt = Moments.toRow(moment);
    }

    /** Whether it was held at the moment. */
    public boolean heldAt(Instant moment) {
        return !recordedAt.toInstant().isAfter(moment)
                && (supersededAt == null || supersededAt.toInstant().isAfter(moment));
    }
}
