package cn.songhe.services.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A meal that a canteen's platform recorded 就餐记录. */
@Entity(name = "MealRow")
@Table(name = "meal")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class MealRow extends Recorded {

    @Column(name = "facility_id", updatable = false)
    private long facility;

    @Column(updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private int sitting;

    /** For the persistence provider. */
    protected MealRow() {}

    /** A meal that becomes known at a moment. */
    public MealRow(long elder, long facility, LocalDate day, int sitting, Instant recordedAt, String recordedBy) {
        super(elder, recordedAt, recordedBy);
        this.facility = facility;
        this.day = day;
        this.sitting = sitting;
    }

    /** The canteen. */
    public long facility() {
        return facility;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** 1 breakfast, 2 lunch, 3 dinner. */
    public int sitting() {
        return sitting;
    }
}
