package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What is told of the formulas of a cycle's lines, out of the versions that decided them: the cycle's own first. */
final class CycleFormulas {

    private final List<CityPolicy> policies;

    CycleFormulas(List<CityPolicy> policies) {
        this.policies = policies;
    }

    /** Of a cycle. A version that is no longer installed tells nothing. */
    static CycleFormulas of(Work work, Cycle cycle, PolicyBoard board) {
        var laws = new LinkedHashSet<Cycle.Law>();
        laws.add(cycle.law());
        laws.addAll(CycleContexts.versions(work, cycle, CycleContexts.closedBefore(work, cycle))
                .values());
        return new CycleFormulas(laws.stream()
                .map(law -> board.version(law.plugin(), law.version()))
                .flatMap(Optional::stream)
                .toList());
    }

    /** What the formula is called, or {@code null} if no version tells. */
    Text title(String formula) {
        return policies.stream()
                .map(policy -> policy.formula(formula))
                .flatMap(Optional::stream)
                .<Text>map(SubsidyFormula::title)
                .findFirst()
                .orElse(null);
    }

    /** Whether the formula rests on a draft for comment in any of the versions. */
    boolean isDraft(String formula) {
        return policies.stream()
                .anyMatch(policy -> policy.formula(formula)
                        .map(f -> isDraft(policy, f.citation()))
                        .orElse(false));
    }

    static boolean isDraft(CityPolicy policy, Citation citation) {
        return policy.document(citation.document()).status() == LegalStatus.DRAFT;
    }
}
