package cn.songhe.plugins.entity;

import cn.songhe.kernel.work.Moments;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The last request to withdraw an activation 回退. */
@Embeddable
public class Withdrawal {

    @Column(name = "rollback_by")
    private String proposedBy;

    @Column(name = "rollback_at")
    private OffsetDateTime proposedAt;

    @Column(name = "rollback_remark")
    private String remark;

    @Column(name = "rolled_back_by")
    private String decidedBy;

    /** Nothing was asked for. */
    protected Withdrawal() {}

    static Withdrawal none() {
        return new Withdrawal();
    }

    static Withdrawal proposed(String by, Instant at, String why) {
        var asked = new Withdrawal();
        asked.proposedBy = by;
        asked.proposedAt = Moments.toRow(at);
        asked.remark = why;
        return asked;
    }

    Withdrawal granted(String by) {
        requireOther(by);
        var granted = proposed(proposedBy, proposedAt(), remark);
        granted.decidedBy = by;
        return granted;
    }

    Withdrawal refused(String by) {
        requireOther(by);
        return none();
    }

    private void requireOther(String by) {
        if (by.equals(proposedBy)) {
            throw new IllegalStateException("a withdrawal is decided by a second person");
        }
    }

    /** Who asked, or {@code null}. */
    public String proposedBy() {
        return proposedBy;
    }

    /** When, or {@code null}. */
    public Instant proposedAt() {
        return Moments.ofRow(proposedAt);
    }

    /** Why, or {@code null}. */
    public String remark() {
        return remark;
    }

    /** Who granted it, or {@code null}. */
    public String decidedBy() {
        return decidedBy;
    }
}
