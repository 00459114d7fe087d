package cn.songhe.facilities.entity;

import cn.songhe.kernel.work.Moments;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A facility on the register 养老服务设施. Its kind, premises, beds and grades are facts. */
@Entity
@Table(name = "facility")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class Facility {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "facility_seq")
    @SequenceGenerator(name = "facility_seq", sequenceName = "facility_seq", allocationSize = 50)
    private long id;

    @Column(name = "credit_code", updatable = false)
    private String creditCode;

    private String name;

    @Column(updatable = false)
    private boolean demo;

    @Version
    private int version;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    /** For the persistence provider. */
    protected Facility() {}

    /** A facility that becomes known at a moment. */
    public Facility(String creditCode, String name, boolean demo, Instant recordedAt) {
        this.creditCode = creditCode;
        this.name = name;
        this.demo = demo;
        this.recordedAt = Moments.toRow(recordedAt);
    }

    /** The platform's number of the facility. */
    public long id() {
        return id;
    }

    /** The unified social credit code of its operator. */
    public String creditCode() {
        return creditCode;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Corrects the name. */
    public void rename(String value) {
        name = value;
    }

    /** Whether this is a generated, fictional facility. */
    public boolean demo() {
        return demo;
    }

    /** Counts the changes of this row. */
    public int version() {
        return version;
    }
}
