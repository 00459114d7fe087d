package cn.songhe.finance.control;

import cn.songhe.finance.control.ShadowSide.RehearsalFailed;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.ShadowParts;
import cn.songhe.finance.entity.ShadowRuns;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Compares parts of rehearsals in the background, when there is no shard to compute. */
@ApplicationScoped
class ShadowWork {

    private static final Logger LOG = Logger.getLogger(ShadowWork.class.getName());

    private final TenantWork units;
    private final CycleContexts contexts;

    /** For the container's proxy. */
    protected ShadowWork() {
        this(null, null);
    }

    @Inject
    ShadowWork(TenantWork units, CycleContexts contexts) {
        this.units = units;
        this.contexts = contexts;
    }

    /** Compares the next part, one a transaction; gives whether there was one. */
    boolean next(String tenant) {
        var actor = Actor.system(tenant);
        var claimed = new AtomicReference<ShadowParts.Part>();
        try {
            boolean found = units.callAs(actor, work -> {
                var part = ShadowParts.claim(work.connection(), work.tenant());
                part.ifPresent(p -> {
                    claimed.set(p);
                    compare(work, p);
                });
                return part.isPresent();
            });
            if (!found) {
                units.callAs(actor, work -> {
                    ShadowRuns.complete(work.connection(), work.tenant());
                    return null;
                });
            }
            return found;
        } catch (RehearsalFailed e) {
            end(actor, claimed.get(), e.thrown(), e.formula());
            return true;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.log(
                    Level.WARNING,
                    "a part of a rehearsal failed: {0}",
                    e.getClass().getName());
            note(actor, claimed.get(), e);
            return false;
        }
    }

    private void compare(Work work, ShadowParts.Part part) {
        var cycle = Cycles.in(work).find(part.cycle()).orElseThrow();
        var context = contexts.of(work, cycle);
        new ShadowPartRun(work.connection(), context, contexts.installed(part.law())).run(part);
        ShadowParts.done(work.connection(), work.tenant(), part);
    }

    /** What is not the version's own doing may pass: it is tried again a few times. A version that is gone will not come back so. */
    private void note(Actor actor, ShadowParts.Part part, Throwable failure) {
        if (part == null) {
            return;
        }
        if (failure instanceof Problem problem) {
            end(actor, part, problem.kind().code(), null);
        } else if (part.attempts() + 1 >= ShadowParts.MOST_ATTEMPTS) {
            end(actor, part, failure.getClass().getName(), null);
        } else {
            units.callAs(actor, work -> {
                ShadowParts.failed(work.connection(), work.tenant(), part);
                return null;
            });
        }
    }

    private void end(Actor actor, ShadowParts.Part part, String failure, String formula) {
        units.callAs(actor, work -> {
            ShadowRuns.fail(work.connection(), work.tenant(), part.run(), failure, formula);
            return null;
        });
    }
}
