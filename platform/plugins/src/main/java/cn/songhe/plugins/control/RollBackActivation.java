package cn.songhe.plugins.control;

import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.plugins.boundary.ActivationViews;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activation.State;
import cn.songhe.plugins.entity.Activations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Withdraws an activation, asked for by one person and decided by another. Cycles opened from then on are computed by the activation
 * before it; cycles that were opened stay what they are.
 */
@ApplicationScoped
public class RollBackActivation {

    private final TenantWork units;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected RollBackActivation() {
        this(null, null);
    }

    @Inject
    RollBackActivation(TenantWork units, AuditTrail audit) {
        this.units = units;
        this.audit = audit;
    }

    /** Asks for it; the same person asking again changes nothing. */
    public void propose(long id, ActivationViews.Rollback rollback) {
        var remark = ActivationRules.remark(rollback.remark());
        units.run(work -> {
            var all = Activations.in(work).lockAll();
            var activation = find(all, id);
            var login = work.actor().login();
            if (activation.state() == State.ROLLBACK_PROPOSED
                    && login.equals(activation.withdrawal().proposedBy())) {
                return;
            }
            ActivationRules.require(ActivationRules.ofRollback(activation, Activations.hasOneBefore(all, activation)));
            activation.proposeRollback(login, work.now(), remark);
            audit.note(work, "activation.rollback.propose", "activation", id, ProposeActivation.detail(activation));
        });
    }

    /** Decides it; the same person granting it again changes nothing. */
    public void decide(long id, ActivationViews.Decision decision) {
        boolean approve = Decisions.approves(decision);
        units.run(work -> {
            var moment = work.learn();
            var all = Activations.in(work).lockAll();
            var activation = find(all, id);
            var login = work.actor().login();
            if (approve && login.equals(activation.withdrawal().decidedBy())) {
                return;
            }
            ActivationRules.require(ActivationRules.ofRollbackDecision(activation, login));
            if (approve) {
                ActivationRules.require(ActivationRules.ofPredecessor(Activations.hasOneBefore(all, activation)));
                activation.rollBack(login, moment);
            } else {
                activation.keep(login);
            }
            var action = approve ? "activation.rollback.approve" : "activation.rollback.refuse";
            audit.note(work, action, "activation", id, ProposeActivation.detail(activation));
        });
    }

    private static Activation find(List<Activation> all, long id) {
        return all.stream().filter(a -> a.id() == id).findFirst().orElseThrow(Problems::notFound);
    }
}
