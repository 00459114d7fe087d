package cn.songhe.facilities.entity;

import cn.songhe.kernel.fact.FactRow;
import cn.songhe.kernel.fact.Statement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One statement about a facility. */
@Entity
@Table(name = "facility_fact")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class FacilityFact extends FactRow {

    @Column(name = "facility_id", updatable = false)
    private long facility;

    /** For the persistence provider. */
    protected FacilityFact() {}

    /** A statement about the facility that becomes known at a moment. */
    public FacilityFact(long facility, Statement statement, Instant recordedAt, String recordedBy) {
        super(statement, recordedAt, recordedBy);
        this.facility = facility;
    }

    /** The facility. */
    public long facility() {
        return facility;
    }
}
