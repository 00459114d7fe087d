package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.boundary.PolicyViews;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Program;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows the policy of a tenant. */
@ApplicationScoped
public class ReadPolicy {

    private final PolicyBoard policies;
    private final TenantWork units;

    /** For the container's proxy. */
    protected ReadPolicy() {
        this(null, null);
    }

    @Inject
    ReadPolicy(PolicyBoard policies, TenantWork units) {
        this.policies = policies;
        this.units = units;
    }

    /** The policy in force today for the caller's tenant. */
    public PolicyViews.Policy current() {
        return units.call(policies::current).map(this::view).orElseThrow(Problems::notFound);
    }

    private PolicyViews.Policy view(CityPolicy policy) {
        return new PolicyViews.Policy(
                policy.id(),
                policy.version(),
                policies.sha256(policy),
                policy.plugin().title(),
                policy.plugin().documents().stream().map(ReadPolicy::view).toList(),
                policy.programs().stream().map(ReadPolicy::view).toList(),
                policy.formulas().stream()
                        .map(f -> new PolicyViews.Formula(
                                f.id(),
                                f.title(),
                                f.citation().document() + " " + f.citation().clause(),
                                f.program().id(),
                                f.subject().name()))
                        .toList());
    }

    private static PolicyViews.ProgramView view(Program p) {
        boolean yearly = p.cadence() == Cadence.YEARLY;
        return new PolicyViews.ProgramView(p.id(), p.title(), yearly, p.cadence(), p.inAdvance());
    }

    private static PolicyViews.Document view(PolicyDocument d) {
        return new PolicyViews.Document(
                d.id(),
                d.number().orElse(null),
                d.title(),
                d.issuer(),
                d.issued(),
                d.status(),
                d.until().orElse(null));
    }
}
