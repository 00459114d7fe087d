package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.boundary.EntitlementViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.finance.entity.SubjectLines;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists what one elder or facility is entitled to, month by month, with what corrects a month beside it. */
@ApplicationScoped
public class ListEntitlements {

    private final TenantWork units;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ListEntitlements() {
        this(null, null);
    }

    @Inject
    ListEntitlements(TenantWork units, PolicyBoard policies) {
        this.units = units;
        this.policies = policies;
    }

    /** Everything due to a subject; nothing if it never had a line. */
    public EntitlementViews.Entitlements of(SubjectKind kind, long subject) {
        return units.call(work -> {
            var lines = SubjectLines.of(work, kind, subject);
            var numbers =
                    lines.stream().map(SubjectLines.InCycle::cycle).distinct().toList();
            var cycles = Cycles.in(work).ofNumbers(numbers).stream()
                    .collect(Collectors.toMap(Cycle::id, Function.identity()));
            var names = Names.ofLines(
                    work, lines.stream().map(SubjectLines.InCycle::line).toList());
            var book = new CycleFormulas(laws(cycles));
            return new EntitlementViews.Entitlements(
                    kind.toString(),
                    subject,
                    lines.stream()
                            .map(l -> view(l, cycles.get(l.cycle()), book, names))
                            .toList());
        });
    }

    /** The versions that decided, the newest cycle's first. */
    private List<CityPolicy> laws(Map<Long, Cycle> cycles) {
        return cycles.values().stream()
                .sorted(Comparator.comparingLong(Cycle::id).reversed())
                .map(Cycle::law)
                .distinct()
                .map(law -> policies.version(law.plugin(), law.version()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static EntitlementViews.Entitlement view(
            SubjectLines.InCycle found, Cycle cycle, CycleFormulas book, Names names) {
        var formula = found.line().key().formula();
        return new EntitlementViews.Entitlement(
                cycle.id(),
                cycle.program(),
                cycle.period().toString(),
                cycle.state(),
                book.title(formula),
                book.isDraft(formula),
                ReadCycles.view(found.line(), names));
    }
}
