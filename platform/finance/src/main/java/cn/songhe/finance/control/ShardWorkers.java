package cn.songhe.finance.control;

import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.Shards;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Computes shards in the background. Every node looks for open shards of every tenant when a cycle is opened and every few seconds,
 * so that what a dead node left is taken up by another, or by itself after a restart.
 */
@ApplicationScoped
public class ShardWorkers {

    private static final Logger LOG = Logger.getLogger(ShardWorkers.class.getName());
    private static final int SWEEP_SECONDS = 3;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private TenantWork units;

    @Inject
    private TenantRegistry tenants;

    @Inject
    private CycleContexts contexts;

    @Inject
    private ShadowWork shadows;

    @Inject
    @ConfigProperty(name = "songhe.workers", defaultValue = "2")
    private int most;

    @Inject
    @ConfigProperty(name = "songhe.node", defaultValue = "node-1")
    private String node;

    private final AtomicInteger running = new AtomicInteger();
    private final List<Future<?>> scheduled = new ArrayList<>();
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        scheduled.add(executor.scheduleWithFixedDelay(this::wake, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        stopping = true;
        scheduled.forEach(f -> f.cancel(false));
    }

    /** Lets as many workers as configured look for shards. */
    public void wake() {
        while (!stopping) {
            int now = running.get();
            if (now >= most) {
                return;
            }
            if (running.compareAndSet(now, now + 1)) {
                executor.submit(this::work);
            }
        }
    }

    private void work() {
        try {
            for (var tenant : tenants.all()) {
                while (!stopping && (next(tenant) || shadows.next(tenant.id()))) {
                    // one shard or one part of a rehearsal a transaction; what is paid goes before
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a worker stopped: {0}", e.toString());
        } finally {
            running.decrementAndGet();
        }
    }

    private boolean next(Tenant tenant) {
        var actor = Actor.system(tenant.id());
        var claimed = new AtomicReference<Shards.Shard>();
        try {
            boolean found = units.callAs(actor, work -> {
                var shard = Shards.claim(work.connection(), work.tenant());
                shard.ifPresent(s -> {
                    claimed.set(s);
                    var cycle = Cycles.in(work).find(s.cycle()).orElseThrow();
                    compute(work, contexts.of(work, cycle), s);
                    if (!Shards.done(work.connection(), work.tenant(), s, node)) {
                        throw new Overtaken();
                    }
                });
                return shard.isPresent();
            });
            if (!found) {
                units.callAs(actor, work -> Shards.completeCycles(work.connection(), work.tenant()));
            }
            return found;
        } catch (Overtaken e) {
            return true;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            noteFailure(actor, claimed.get(), e);
            return false;
        }
    }

    private void compute(Work work, CycleContext context, Shards.Shard shard) {
        var kind = SubjectKind.of(shard.subject());
        var run = new ShardRun(work.connection(), context, shard.no());
        if (kind == SubjectKind.FACILITY) {
            run.facilities();
        } else {
            run.elders(shard.first(), shard.last());
        }
        new ShardComparison(work.connection(), context, () -> contexts.before(work, context), kind)
                .run(shard.no(), shard.first(), shard.last());
    }

    /** The cycle was returned while the shard was being computed; what was written is rolled back. */
    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Overtaken() {
            super("the cycle is no longer being computed", null, false, false);
        }
    }

    private void noteFailure(Actor actor, Shards.Shard shard, Throwable failure) {
        LOG.log(Level.WARNING, "shard {0} failed: {1}", new Object[] {
            shard, failure.getClass().getName()
        });
        if (shard != null) {
            units.callAs(actor, work -> {
                Shards.failed(
                        work.connection(),
                        work.tenant(),
                        shard,
                        failure.getClass().getSimpleName());
                return null;
            });
        }
    }
}
