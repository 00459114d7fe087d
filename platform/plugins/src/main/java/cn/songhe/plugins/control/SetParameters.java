package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.OverrideRefusal;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.boundary.PolicyViews;
import cn.songhe.plugins.entity.OverrideRow;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final TenantRegistry tenants;
    private final PolicyBoard policies;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected SetParameters() {
        this(null, null, null, null);
    }

    @Inject
    SetParameters(TenantWork units, TenantRegistry tenants, PolicyBoard policies, AuditTrail audit) {
        this.units = units;
        this.tenants = tenants;
        this.policies = policies;
        this.audit = audit;
    }

    /** The tenant's own values held now. */
    public List<PolicyViews.Override> list() {
        return units.call(work -> held(work).stream().map(SetParameters::view).toList());
    }

    /** Sets a value from a day on; a value for the same day and the same area is replaced. */
    public PolicyViews.Override set(PolicyViews.NewOverride wanted) {
        return units.call(work -> {
            var override = read(wanted, division(work, wanted.division()));
            var policy = policies.current(work).orElseThrow(Problems::notFound);
            check(policy, override);
            var moment = work.learn();
            held(work).stream().filter(o -> isSame(o.override(), override)).forEach(o -> o.supersede(moment));
            work.entities().flush();
            var row = new OverrideRow(override, moment, work.actor().login());
            work.entities().persist(row);
            audit.note(work, "parameter.set", "parameter", override.name(), detail(override));
            return view(row);
        });
    }

    private Optional<DivisionCode> division(Work work, String code) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(tenants.find(work.tenant())
                .flatMap(t -> t.divisions().find(code))
                .orElseThrow(
                        () -> Problems.invalid("division", "本市没有这个行政区划代码。", "This city has no division of that code."))
                .code());
    }

    private static ParameterOverride read(PolicyViews.NewOverride wanted, Optional<DivisionCode> division) {
        try {
            return new ParameterOverride(wanted.name(), wanted.from(), wanted.value(), wanted.ground(), division);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("ground", "请填写参数、起始日期和依据。", "Give the parameter, the first day and the ground.");
        }
    }

    private static boolean isSame(ParameterOverride a, ParameterOverride b) {
        return a.name().equals(b.name())
                && a.from().equals(b.from())
                && a.division().equals(b.division());
    }

    private static Map<String, String> detail(ParameterOverride override) {
        return Map.of(
                "ground",
                override.ground(),
                "division",
                override.division().map(DivisionCode::value).orElse(""));
    }

    private static void check(CityPolicy policy, ParameterOverride override) {
        policy.book().refusalOf(override).ifPresent(refusal -> {
            throw Problem.of(REFUSED).at("value", withClause(policy, refusal));
        });
    }

    /** What stands in the way and where that is written. */
    static Text withClause(CityPolicy policy, OverrideRefusal refusal) {
        var text = refusal.text();
        return refusal.citation()
                .map(c -> {
                    var document = policy.document(c.document());
                    return Text.of(
                            text.zh() + "（依据：《" + document.title().zh() + "》" + c.clause() + "）",
                            text.en() + " (" + document.title().en() + ", " + c.clause() + ")");
                })
                .orElse(text);
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
        var division = o.division().map(DivisionCode::value).orElse(null);
        return new PolicyViews.Override(
                o.name(), o.from(), o.value(), o.ground(), division, row.recordedAt(), row.recordedBy());
    }
}
