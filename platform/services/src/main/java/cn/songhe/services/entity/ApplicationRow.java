package cn.songhe.services.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An application 申请 and its confirmation 确认. */
@Entity(name = "ApplicationRow")
@Table(name = "application")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class ApplicationRow extends Recorded {

    @Column(updatable = false)
    private String formula;

    @Column(updatable = false)
    private LocalDate applied;

    @Column(updatable = false)
    private LocalDate confirmed;

    @Column(name = "confirmed_by", updatable = false)
    private String confirmedBy;

    /** For the persistence provider. */
    protected ApplicationRow() {}

    /** An application that becomes known at a moment. */
    public ApplicationRow(
            long elder,
            String formula,
            LocalDate applied,
            Confirmation confirmation,
            Instant recordedAt,
            String recordedBy) {
        super(elder, recordedAt, recordedBy);
        this.formula = formula;
        this.applied = applied;
        this.confirmed = confirmation == null ? null : confirmation.day();
        this.confirmedBy = confirmation == null ? null : confirmation.by();
    }

    /**
     * A confirmation.
     *
     * @param day its day
     * @param by who confirmed
     */
    public record Confirmation(LocalDate day, String by) {}

    /** The id of the formula applied for. */
    public String formula() {
        return formula;
    }

    /** The day of application. */
    public LocalDate applied() {
        return applied;
    }

    /** The day of confirmation, or {@code null}. */
    public LocalDate confirmed() {
        return confirmed;
    }
}
