package cn.songhe.plugins.control;

import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.ActivationViews;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.boundary.Rehearsals;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activations;
import cn.songhe.plugins.host.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows the activations of a tenant. */
@ApplicationScoped
public class ReadActivations {

    static final String PROPOSE = "policy:propose";
    static final String DECIDE = "policy:activate";

    private final TenantWork units;
    private final PluginHost host;
    private final Rehearsals rehearsals;

    /** For the container's proxy. */
    protected ReadActivations() {
        this(null, null, null);
    }

    @Inject
    ReadActivations(TenantWork units, PluginHost host, Rehearsals rehearsals) {
        this.units = units;
        this.host = host;
        this.rehearsals = rehearsals;
    }

    /** All of them. */
    public ActivationViews.Overview list() {
        return units.call(work -> {
            var views = views(work);
            return new ActivationViews.Overview(
                    views.stream()
                            .filter(ActivationViews.ActivationView::inForce)
                            .map(ActivationViews.ActivationView::version)
                            .findFirst()
                            .orElse(null),
                    rehearsals.hasGround(work),
                    work.actor().may(PROPOSE),
                    views);
        });
    }

    /** One of them. */
    public ActivationViews.ActivationView get(long id) {
        return units.call(work ->
                views(work).stream().filter(v -> v.id() == id).findFirst().orElseThrow(Problems::notFound));
    }

    private List<ActivationViews.ActivationView> views(Work work) {
        var all = Activations.in(work).all();
        var now = work.now();
        var inForce = Activations.inForce(all, PolicyBoard.month(now), now).orElse(null);
        return all.stream()
                .map(a -> view(a, a == inForce, Caller.of(work, rehearsals, a, all)))
                .toList();
    }

    private ActivationViews.ActivationView view(Activation activation, boolean inForce, Caller caller) {
        var jar = activation.jar();
        var withdrawal = activation.withdrawal();
        return new ActivationViews.ActivationView(
                activation.id(),
                jar.plugin(),
                jar.version(),
                jar.sha256(),
                activation.effectiveFrom(),
                activation.state(),
                activation.rehearsal(),
                activation.proposedBy(),
                activation.proposedAt(),
                activation.decidedBy(),
                activation.decidedAt(),
                activation.remark(),
                withdrawal.proposedBy(),
                withdrawal.proposedAt(),
                withdrawal.remark(),
                withdrawal.decidedBy(),
                activation.supersededAt(),
                inForce,
                isInstalled(jar),
                caller.mayDecide(),
                caller.mayRollBack(),
                caller.mayDecideRollback());
    }

    /** The rehearsal of this number, if one is given. */
    static Optional<Rehearsals.Rehearsal> rehearsal(Work work, Rehearsals rehearsals, Long number) {
        return Optional.ofNullable(number).flatMap(n -> rehearsals.find(work, n));
    }

    private boolean isInstalled(Activation.Jar jar) {
        return host.loaded(jar.plugin(), jar.version())
                .filter(p -> p.sha256().equals(jar.sha256()))
                .isPresent();
    }

    /**
     * What the caller may do with an activation now.
     *
     * @param mayDecide approve or refuse it
     * @param mayRollBack ask for its withdrawal
     * @param mayDecideRollback decide its withdrawal
     */
    private record Caller(boolean mayDecide, boolean mayRollBack, boolean mayDecideRollback) {

        static Caller of(Work work, Rehearsals rehearsals, Activation activation, List<Activation> all) {
            var login = work.actor().login();
            boolean decides = work.actor().may(DECIDE);
            var rehearsal = rehearsal(work, rehearsals, activation.rehearsal());
            boolean hasOneBefore = Activations.hasOneBefore(all, activation);
            return new Caller(
                    decides
                            && ActivationRules.ofDecision(activation, rehearsal, login)
                                    .isEmpty(),
                    work.actor().may(PROPOSE)
                            && ActivationRules.ofRollback(activation, hasOneBefore)
                                    .isEmpty(),
                    decides
                            && ActivationRules.ofRollbackDecision(activation, login)
                                    .isEmpty());
        }
    }
}
