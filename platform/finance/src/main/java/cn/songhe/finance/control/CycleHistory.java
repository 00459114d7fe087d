package cn.songhe.finance.control;

import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.work.TenantWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells who did what to a cycle and when: from the cycle itself, and from the audit trail what it does not keep. */
@ApplicationScoped
public class CycleHistory {

    private final TenantWork units;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected CycleHistory() {
        this(null, null);
    }

    @Inject
    CycleHistory(TenantWork units, AuditTrail audit) {
        this.units = units;
        this.audit = audit;
    }

    /** What was done, in order of time. */
    public List<CycleViews.Deed> of(long id) {
        return units.call(work -> {
            var cycle = ReadCycles.find(work, id);
            var deeds = new ArrayList<CycleViews.Deed>();
            deeds.add(new CycleViews.Deed("OPENED", cycle.knownAt(), cycle.openedBy(), null, null, false));
            if (cycle.computedAt() != null) {
                deeds.add(new CycleViews.Deed("COMPUTED", cycle.computedAt(), null, null, null, false));
            }
            if (cycle.decidedAt() != null) {
                boolean closed = cycle.state() == Cycle.State.CLOSED;
                var detail = audit.detail(work, closed ? "cycle.approve" : "cycle.return", "cycle", id);
                deeds.add(decision(cycle, closed, detail));
            }
            return List.copyOf(deeds);
        });
    }

    private static CycleViews.Deed decision(Cycle cycle, boolean closed, Map<String, Object> detail) {
        Long fen = detail.get("fen") instanceof Number number ? number.longValue() : null;
        return new CycleViews.Deed(
                closed ? "APPROVED" : "RETURNED",
                cycle.decidedAt(),
                cycle.decidedBy(),
                cycle.remark(),
                fen,
                Boolean.TRUE.equals(detail.get("draft")));
    }
}
