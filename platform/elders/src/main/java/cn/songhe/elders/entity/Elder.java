package cn.songhe.elders.entity;

import cn.songhe.kernel.work.Moments;
import cn.songhe.spi.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An elder on the register 老年人. Birth and sex come with the identity number and never change; everything that can is a fact. */
@Entity
@Table(name = "elder")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
public class Elder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "elder_seq")
    @SequenceGenerator(name = "elder_seq", sequenceName = "elder_seq", allocationSize = 500)
    private long id;

    @Column(name = "number_index", updatable = false)
    private byte[] numberIndex;

    @Column(name = "number_sealed", updatable = false)
    private byte[] numberSealed;

    private String name;

    @Column(updatable = false)
    private LocalDate birth;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Sex sex;

    @Column(updatable = false)
    private boolean demo;

    @Version
    private int version;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    /** For the persistence provider. */
    protected Elder() {}

    /**
     * An elder who becomes known at a moment.
     *
     * @param number the sealed identity number and its blind index
     */
    public Elder(SealedNumber number, String name, LocalDate birth, Sex sex, boolean demo, Instant recordedAt) {
        this.numberIndex = number.index();
        this.numberSealed = number.sealed();
        this.name = name;
        this.birth = birth;
        this.sex = sex;
        this.demo = demo;
        this.recordedAt = Moments.toRow(recordedAt);
    }

    /**
     * An identity number as it is stored.
     *
     * @param index the blind index
     * @param sealed the sealed number
     */
    public record SealedNumber(byte[] index, byte[] sealed) {}

    /** The platform's number of the elder. */
    public long id() {
        return id;
    }

    /** The blind index of the identity number. */
    public byte[] numberIndex() {
        return numberIndex;
    }

    /** The sealed identity number. */
    public byte[] numberSealed() {
        return numberSealed;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Corrects the name. */
    public void rename(String value) {
        name = value;
    }

    /** The date of birth. */
    public LocalDate birth() {
        return birth;
    }

    /** The sex. */
    public Sex sex() {
        return sex;
    }

    /** Whether this is a generated, fictional person. */
    public boolean demo() {
        return demo;
    }

    /** Counts the changes of this row. */
    public int version() {
        return version;
    }

    /** From when the elder was known. */
    public Instant recordedAt() {
        return Moments.ofRow(recordedAt);
    }
}
