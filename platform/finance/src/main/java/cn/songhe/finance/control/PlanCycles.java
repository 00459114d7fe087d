package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.boundary.OpeningViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Period;
import cn.songhe.spi.Program;
import cn.songhe.spi.SubsidyFormula;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says of every program which period comes next, by which policy it would be computed, and whether it can be opened now. */
@ApplicationScoped
public class PlanCycles {

    private final TenantWork units;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected PlanCycles() {
        this(null, null);
    }

    @Inject
    PlanCycles(TenantWork units, PolicyBoard policies) {
        this.units = units;
        this.policies = policies;
    }

    /** Every program of the policy that is in force today. */
    public List<OpeningViews.Plan> all() {
        return units.call(work -> policies.current(work).map(CityPolicy::programs).orElse(List.of()).stream()
                .map(program -> plan(work, program))
                .toList());
    }

    private OpeningViews.Plan plan(Work work, Program program) {
        var counting = Cycles.in(work).counting(program.id());
        var last = counting.isEmpty() ? null : counting.get(counting.size() - 1);
        var today = OpenCycle.today(work);
        var period = next(program, last, today);
        var policy = policies.inForce(work, period, work.now());
        var mayNot = mayNot(work, program, last, period, today, policy);
        return new OpeningViews.Plan(
                program.id(),
                program.title(),
                program.cadence(),
                program.inAdvance(),
                period.toString(),
                last == null,
                last == null
                        ? null
                        : new OpeningViews.Last(last.id(), last.period().toString(), last.state()),
                policy.map(CityPolicy::id).orElse(null),
                policy.map(CityPolicy::version).orElse(null),
                policy.map(p -> formulas(p, program)).orElse(List.of()),
                mayNot == null,
                mayNot);
    }

    static Period next(Program program, Cycle last, LocalDate today) {
        var current = program.cadence().periodOf(today);
        return last != null ? last.period().next() : program.inAdvance() ? current : current.previous();
    }

    private static String mayNot(
            Work work, Program program, Cycle last, Period period, LocalDate today, Optional<CityPolicy> policy) {
        if (!work.actor().may("cycles:open")) {
            return "role";
        }
        if (policy.isEmpty()) {
            return "policy";
        }
        if (last != null && last.state() != Cycle.State.CLOSED) {
            return "open";
        }
        return OpenCycle.begins(program, period).isAfter(today) ? "early" : null;
    }

    private static List<OpeningViews.Formula> formulas(CityPolicy policy, Program program) {
        return policy.formulasOf(program.id()).stream()
                .map(f -> formula(policy, f))
                .toList();
    }

    private static OpeningViews.Formula formula(CityPolicy policy, SubsidyFormula<?> f) {
        var subject = f.subject().name();
        return new OpeningViews.Formula(f.id(), f.title(), subject, CycleFormulas.isDraft(policy, f.citation()));
    }
}
