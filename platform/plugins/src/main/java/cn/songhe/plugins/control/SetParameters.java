package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.boundary.PolicyViews;
import cn.songhe.plugins.entity.OverrideRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows and sets a tenant's own values for parameters, as far as the policy lets it. */
@ApplicationScoped
public class SetParameters {

    private static final ProblemKind REFUSED = ProblemKind.of(
            "override.refused",
            422,
            "政策不允许这样设定",
            "The policy does not permit this value",
            "请按说明调整。",
            "Change it as said below.");

    private final TenantWork units;
    private final PolicyBoard policies;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected SetParameters() {
        this(null, null, null);
    }

    @Inject
    SetParameters(TenantWork units, PolicyBoard policies, AuditTrail audit) {
        this.units = units;
        this.policies = policies;
        this.audit = audit;
    }

    /** The tenant's own values held now. */
    public List<PolicyViews.Override> list() {
        return units.call(work -> held(work).stream().map(SetParameters::view).toList());
    }

    /** Sets a value from a day on; a value for the same day is replaced. */
    public PolicyViews.Override set(PolicyViews.NewOverride wanted) {
        var override = read(wanted);
        return units.call(work -> {
            var policy = policies.current(work).orElseThrow(Problems::notFound);
            check(policy, override);
            var moment = work.learn();
            held(work).stream()
                    .filter(o -> o.override().name().equals(override.name())
                            && o.override().from().equals(override.from()))
                    .forEach(o -> o.supersede(moment));
            work.entities().flush();
            var row = new OverrideRow(override, moment, work.actor().login());
            work.entities().persist(row);
            audit.note(work, "parameter.set", "parameter", override.name(), Map.of("ground", override.ground()));
            return view(row);
        });
    }

    private static ParameterOverride read(PolicyViews.NewOverride wanted) {
        try {
            return new ParameterOverride(wanted.name(), wanted.from(), wanted.value(), wanted.ground());
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("ground", "请填写参数、起始日期和依据。", "Give the parameter, the first day and the ground.");
        }
    }

    private static void check(CityPolicy policy, ParameterOverride override) {
        policy.book().refusalOf(override).ifPresent(refusal -> {
            throw Problem.of(REFUSED).at("value", refusal.text());
        });
    }

    private static List<OverrideRow> held(Work work) {
        return work.entities()
                .createQuery(
                        "select o from OverrideRow o where o.supersededAt is null order by o.name, o.from",
                        OverrideRow.class)
                .getResultList();
    }

    private static PolicyViews.Override view(OverrideRow row) {
        var o = row.override();
        return new PolicyViews.Override(o.name(), o.from(), o.value(), o.ground(), row.recordedAt(), row.recordedBy());
    }
}
