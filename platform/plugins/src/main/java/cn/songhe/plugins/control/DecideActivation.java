package cn.songhe.plugins.control;

import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.ActivationViews;
import cn.songhe.plugins.boundary.Rehearsals;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activation.State;
import cn.songhe.plugins.entity.Activations;
import cn.songhe.plugins.host.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Approves or refuses an activation, by a person who asked neither for it nor for its rehearsal. */
@ApplicationScoped
public class DecideActivation {

    private final TenantWork units;
    private final PluginHost host;
    private final Rehearsals rehearsals;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected DecideActivation() {
        this(null, null, null, null);
    }

    @Inject
    DecideActivation(TenantWork units, PluginHost host, Rehearsals rehearsals, AuditTrail audit) {
        this.units = units;
        this.host = host;
        this.rehearsals = rehearsals;
        this.audit = audit;
    }

    /** Decides; the same person deciding alike again changes nothing. */
    public void decide(long id, ActivationViews.Decision decision) {
        boolean approve = Decisions.approves(decision);
        var remark = approve ? decision.remark() : ActivationRules.remark(decision.remark());
        units.run(work -> {
            var moment = work.learn();
            var activation = find(work, id);
            if (isRepeated(activation, approve, work.actor().login())) {
                return;
            }
            require(work, activation, approve);
            if (approve) {
                activation.approve(work.actor().login(), moment, remark);
            } else {
                activation.refuse(work.actor().login(), moment, remark);
            }
            var action = approve ? "activation.approve" : "activation.refuse";
            audit.note(work, action, "activation", id, ProposeActivation.detail(activation));
        });
    }

    private static Activation find(Work work, long id) {
        return Activations.in(work).lockAll().stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private static boolean isRepeated(Activation activation, boolean approve, String login) {
        return activation.state() == (approve ? State.ACTIVE : State.REFUSED) && login.equals(activation.decidedBy());
    }

    private void require(Work work, Activation activation, boolean approve) {
        var rehearsal = ReadActivations.rehearsal(work, rehearsals, activation.rehearsal());
        ActivationRules.require(
                ActivationRules.ofDecision(activation, rehearsal, work.actor().login()));
        if (approve) {
            requireInstalled(activation.jar());
            // a first cycle may have been closed since it was proposed
            ActivationRules.require(ActivationRules.ofRehearsal(
                    rehearsals.hasGround(work), activation.jar(), activation.rehearsal(), rehearsal));
        }
    }

    private void requireInstalled(Activation.Jar jar) {
        host.rescan();
        host.loaded(jar.plugin(), jar.version())
                .filter(p -> p.sha256().equals(jar.sha256()))
                .orElseThrow(() -> Problem.of(ProposeActivation.NOT_INSTALLED, jar.plugin(), jar.version()));
    }
}
