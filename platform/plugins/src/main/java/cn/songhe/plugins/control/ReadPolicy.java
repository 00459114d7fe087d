package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.boundary.PolicyViews;
import cn.songhe.plugins.host.InstalledPlugin;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.PolicyDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the policy of a tenant and what is installed. */
@ApplicationScoped
public class ReadPolicy {

    private final PolicyBoard policies;
    private final CurrentActor actor;

    /** For the container's proxy. */
    protected ReadPolicy() {
        this(null, null);
    }

    @Inject
    ReadPolicy(PolicyBoard policies, CurrentActor actor) {
        this.policies = policies;
        this.actor = actor;
    }

    /** The policy in operation for the caller's tenant. */
    public PolicyViews.Policy current() {
        return policies.current(actor.get().tenant()).map(ReadPolicy::view).orElseThrow(Problems::notFound);
    }

    /** Everything in the folder of plugins. */
    public List<PolicyViews.Installed> installed() {
        return policies.installed().stream().map(ReadPolicy::view).toList();
    }

    private static PolicyViews.Policy view(CityPolicy policy) {
        return new PolicyViews.Policy(
                policy.id(),
                policy.version(),
                policy.plugin().title(),
                policy.plugin().documents().stream().map(ReadPolicy::view).toList(),
                policy.programs().stream()
                        .map(p -> new PolicyViews.ProgramView(p.id(), p.title(), p.cadence() == Cadence.YEARLY))
                        .toList(),
                policy.formulas().stream()
                        .map(f -> new PolicyViews.Formula(
                                f.id(),
                                f.title(),
                                f.citation().document() + " " + f.citation().clause(),
                                f.program().id(),
                                f.subject().name()))
                        .toList());
    }

    private static PolicyViews.Document view(PolicyDocument d) {
        return new PolicyViews.Document(d.id(), d.number().orElse(null), d.title(), d.issuer(), d.issued(), d.status());
    }

    private static PolicyViews.Installed view(InstalledPlugin plugin) {
        var file = plugin.file().getFileName().toString();
        if (plugin instanceof InstalledPlugin.Loaded loaded) {
            return new PolicyViews.Installed(file, loaded.id(), loaded.version(), true, List.of());
        }
        var refused = (InstalledPlugin.Refused) plugin;
        return new PolicyViews.Installed(
                file,
                refused.id().orElse(null),
                refused.version().orElse(null),
                false,
                refused.refusals().stream()
                        .map(r -> new PolicyViews.Refused(r.code(), r.where(), r.text()))
                        .toList());
    }
}
