package cn.songhe.finance.control;

import cn.songhe.finance.boundary.EntitlementOverview;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.YearTotals;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums the closed cycles of a year. */
@ApplicationScoped
public class SumYear {

    private final TenantWork units;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected SumYear() {
        this(null, null);
    }

    @Inject
    SumYear(TenantWork units, PolicyBoard policies) {
        this.units = units;
        this.policies = policies;
    }

    /** The year, or the last of which a cycle is closed, if it is {@code null}. */
    public EntitlementOverview of(Integer asked) {
        return units.call(work -> {
            var totals = YearTotals.in(work);
            var years = totals.years();
            int thisYear = PolicyBoard.month(work.now()).first().getYear();
            int year = asked != null ? asked : years.isEmpty() ? thisYear : years.get(0);
            return view(year, years, periods(totals.parts(year)), formulas(work, totals.formulas(year)));
        });
    }

    private static EntitlementOverview view(
            int year,
            List<Integer> years,
            List<EntitlementOverview.InPeriod> periods,
            List<EntitlementOverview.OfFormula> formulas) {
        return new EntitlementOverview(
                year,
                years,
                formulas.stream().mapToLong(EntitlementOverview.OfFormula::fen).sum(),
                formulas.stream()
                        .mapToLong(EntitlementOverview.OfFormula::lines)
                        .sum(),
                periods,
                formulas);
    }

    private static List<EntitlementOverview.InPeriod> periods(List<YearTotals.Part> parts) {
        Map<String, Map<String, Long>> byPeriod = new TreeMap<>();
        for (var part : parts) {
            byPeriod.computeIfAbsent(part.period(), p -> new TreeMap<>())
                    .merge(part.level(), part.fen(), Math::addExact);
        }
        return byPeriod.entrySet().stream()
                .map(e -> new EntitlementOverview.InPeriod(
                        e.getKey(),
                        e.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        e.getValue()))
                .toList();
    }

    private List<EntitlementOverview.OfFormula> formulas(Work work, List<YearTotals.OfFormula> found) {
        return found.stream().map(f -> formula(work, f)).toList();
    }

    private EntitlementOverview.OfFormula formula(Work work, YearTotals.OfFormula f) {
        var cycle = Cycles.in(work).find(f.lastCycle()).orElseThrow();
        var book = CycleFormulas.of(work, cycle, policies);
        return new EntitlementOverview.OfFormula(
                f.formula(), book.title(f.formula()), book.isDraft(f.formula()), f.subjects(), f.lines(), f.fen());
    }
}
