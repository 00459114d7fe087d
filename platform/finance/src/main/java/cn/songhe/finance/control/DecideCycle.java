package cn.songhe.finance.control;

import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Approves a cycle, which closes it for good, or returns it. The one who opened it does not decide. */
@ApplicationScoped
public class DecideCycle {

    static final ProblemKind NOT_IN_REVIEW = ProblemKind.of(
            "cycle.not-in-review",
            409,
            "此周期现在不能审批",
            "This cycle cannot be decided now",
            "只有已算完、待审批的周期可以审批；当前状态：{0}。",
            "Only a cycle that is computed and waits for review can be decided; it is {0}.");

    static final ProblemKind OWN_CYCLE = ProblemKind.of(
            "cycle.own",
            403,
            "不能审批自己打开的周期",
            "You cannot decide a cycle that you opened",
            "请由另一位有审批权限的同事办理。",
            "Ask a colleague who may approve.");

    static final ProblemKind OTHER_SUM = ProblemKind.of(
            "cycle.other-sum",
            409,
            "审批的合计与周期合计不一致，未审批",
            "The sum approved is not the sum of the cycle; nothing was approved",
            "请重新查看合计后再审批。",
            "Look at the totals again and approve what you saw.");

    static final ProblemKind DOES_NOT_ADD_UP = ProblemKind.of(
            "cycle.does-not-add-up",
            500,
            "明细之和与各分片的记录不一致，未审批",
            "The lines do not add up to what the shards recorded; nothing was approved",
            "请退回此周期并联系管理员。",
            "Return the cycle and call the administrator.");

    static final ProblemKind DRAFT_LAW = ProblemKind.of(
            "cycle.draft-law",
            422,
            "明细依据征求意见稿，须明确确认",
            "Lines rest on a draft for comment; this must be acknowledged",
            "征求意见稿不是发放依据：{0}。如确需审批，请勾选确认并写明理由。",
            "A draft gives nobody a claim: {0}. To approve all the same, acknowledge it and say why.");

    private final TenantWork units;
    private final AuditTrail audit;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected DecideCycle() {
        this(null, null, null);
    }

    @Inject
    DecideCycle(TenantWork units, AuditTrail audit, PolicyBoard policies) {
        this.units = units;
        this.audit = audit;
        this.policies = policies;
    }

    /** Approves; the same person approving again gets the same answer. */
    public CycleViews.Summary approve(long id, CycleViews.Approval approval) {
        return units.call(work -> {
            var moment = work.cutKnowledge();
            var cycle = Cycles.in(work).lock(id).orElseThrow(Problems::notFound);
            if (cycle.state() == Cycle.State.CLOSED && work.actor().login().equals(cycle.decidedBy())) {
                return ReadCycles.view(work, cycle);
            }
            requireDecidable(work, cycle);
            var totals = new Ledger(work).totals(id, CycleFormulas.of(work, cycle, policies));
            if (approval.fen() == null || approval.fen() != totals.fen()) {
                throw Problem.of(OTHER_SUM);
            }
            if (!new Ledger(work).addsUp(id, totals)) {
                throw Problem.of(DOES_NOT_ADD_UP);
            }
            boolean draft = requireAcknowledged(totals, approval);
            cycle.close(work.actor().login(), moment, approval.remark());
            work.entities().flush();
            audit.note(
                    work,
                    "cycle.approve",
                    "cycle",
                    id,
                    Map.of("fen", totals.fen(), "lines", totals.lines(), "draft", draft));
            return ReadCycles.view(work, cycle);
        });
    }

    /** Returns the cycle, also one that is stuck; its lines count for nothing, and the period can be opened again. */
    public CycleViews.Summary giveBack(long id, String remark) {
        if (remark == null || remark.isBlank()) {
            throw Problems.invalid("remark", "请写明退回原因。", "Say why it is returned.");
        }
        return units.call(work -> {
            var moment = work.cutKnowledge();
            var cycle = Cycles.in(work).lock(id).orElseThrow(Problems::notFound);
            if (cycle.state() != Cycle.State.COMPUTING || new Ledger(work).shards(id)[2] == 0) {
                requireDecidable(work, cycle);
            }
            cycle.giveBack(work.actor().login(), moment, remark.strip());
            work.entities().flush();
            audit.note(work, "cycle.return", "cycle", id, Map.of());
            return ReadCycles.view(work, cycle);
        });
    }

    /** Whether lines rest on a draft; if so, the approval must say that this is meant, and why. */
    static boolean requireAcknowledged(CycleViews.Totals totals, CycleViews.Approval approval) {
        var drafts = totals.formulas().stream()
                .filter(CycleViews.FormulaTotal::draft)
                .map(CycleViews.FormulaTotal::formula)
                .distinct()
                .toList();
        boolean acknowledged = Boolean.TRUE.equals(approval.acknowledgeDraft())
                && approval.remark() != null
                && !approval.remark().isBlank();
        if (!drafts.isEmpty() && !acknowledged) {
            throw Problem.of(DRAFT_LAW, String.join("、", drafts));
        }
        return !drafts.isEmpty();
    }

    private static void requireDecidable(Work work, Cycle cycle) {
        if (cycle.state() != Cycle.State.REVIEW) {
            throw Problem.of(NOT_IN_REVIEW, cycle.state());
        }
        if (cycle.openedBy().equals(work.actor().login())) {
            throw Problem.of(OWN_CYCLE);
        }
    }
}
