package cn.songhe.services.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A stay of an elder in a facility 入住. */
@Entity(name = "StayRow")
@Table(name = "stay")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class StayRow extends Recorded {

    @Column(name = "facility_id", updatable = false)
    private long facility;

    @Column(name = "first_day", updatable = false)
    private LocalDate first;

    @Column(name = "last_day", updatable = false)
    private LocalDate last;

    /** For the persistence provider. */
    protected StayRow() {}

    /** A stay that becomes known at a moment. */
    public StayRow(long elder, long facility, LocalDate first, LocalDate last, Instant recordedAt, String recordedBy) {
        super(elder, recordedAt, recordedBy);
        this.facility = facility;
        this.first = first;
        this.last = last;
    }

    /** The facility. */
    public long facility() {
        return facility;
    }

    /** The first day of residence. */
    public LocalDate first() {
        return first;
    }

    /** The last day of residence, or {@code null}. */
    public LocalDate last() {
        return last;
    }

    /** Whether the days meet those of another stay. */
    public boolean overlaps(LocalDate otherFirst, LocalDate otherLast) {
        return (otherLast == null || !first.isAfter(otherLast)) && (last == null || !last.isBefore(otherFirst));
    }
}
