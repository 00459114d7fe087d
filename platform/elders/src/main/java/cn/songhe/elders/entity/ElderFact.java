package cn.songhe.elders.entity;

import cn.songhe.kernel.fact.FactRow;
import cn.songhe.kernel.fact.Statement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One statement about an elder. */
@Entity
@Table(name = "elder_fact")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class ElderFact extends FactRow {

    @Column(name = "elder_id", updatable = false)
    private long elder;

    /** For the persistence provider. */
    protected ElderFact() {}

    /** A statement about the elder that becomes known at a moment. */
    public ElderFact(long elder, Statement statement, Instant recordedAt, String recordedBy) {
        super(statement, recordedAt, recordedBy);
        this.elder = elder;
    }

    /** The elder. */
    public long elder() {
        return elder;
    }
}
