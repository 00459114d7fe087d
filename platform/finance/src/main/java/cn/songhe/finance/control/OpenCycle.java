package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.CycleLaws;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.Shards;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.Idempotency;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Period;
import cn.songhe.spi.Program;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Opens a cycle: fixes what is known and by which law, and cuts the population into shards. */
@ApplicationScoped
public class OpenCycle {

    static final ProblemKind ALREADY_OPEN = ProblemKind.of(
            "cycle.already-open",
            409,
            "此项目已有周期",
            "The program has a cycle already",
            "{0} 的周期已存在；请先审批或退回未关账的周期，或打开下一期。",
            "There is a cycle for {0}; decide the one that is not closed, or open the next period.");

    static final ProblemKind NOT_NEXT = ProblemKind.of(
            "cycle.not-next", 409, "周期须按顺序打开", "Cycles are opened in order", "下一期是 {0}。", "The next period is {0}.");

    static final ProblemKind NO_POLICY = ProblemKind.of(
            "policy.missing",
            409,
            "本市没有可用的政策插件",
            "No policy plugin is in operation for this city",
            "请先安装本市的插件。",
            "Install the city's plugin first.");

    private final TenantWork units;
    private final PolicyBoard policies;
    private final AuditTrail audit;
    private final ShardWorkers workers;
    private final CycleContexts contexts;

    /** For the container's proxy. */
    protected OpenCycle() {
        this(null, null, null, null, null);
    }

    @Inject
    OpenCycle(TenantWork units, PolicyBoard policies, AuditTrail audit, ShardWorkers workers, CycleContexts contexts) {
        this.units = units;
        this.policies = policies;
        this.audit = audit;
        this.workers = workers;
        this.contexts = contexts;
    }

    /**
     * Opens a cycle, or gives the one that the same key opened before.
     *
     * @param key the caller's idempotency key
     */
    public long open(CycleViews.Opening opening, String key) {
        var payload = opening.program() + "|" + opening.period();
        long id = units.call(work -> Idempotency.once(work, "cycle.open", key, payload, () -> open(work, opening)));
        workers.wake();
        return id;
    }

    private long open(Work work, CycleViews.Opening opening) {
        // under the exclusive lock nobody else opens a cycle, and every writer's knowledge is complete
        var knownAt = work.cutKnowledge();
        var asked = parse(opening.period());
        var policy = policy(work, asked, knownAt);
        var program = policy.programs().stream()
                .filter(p -> p.id().equals(opening.program()))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("program", "本市没有这个项目。", "This city has no such program."));
        var period = asked.filter(p -> p.cadence() == program.cadence())
                .orElseThrow(() -> Problem.of(Problems.INVALID).at("period", form(program.cadence())));
        requireBegun(work, program, period);
        requireNext(Cycles.in(work).counting(program.id()), period);
        var cycle = keep(work, program, period, policy, knownAt);
        Shards.cut(work.connection(), work.tenant(), cycle.id(), knownAt);
        policies.noteFirstUse(work, policy);
        audit.note(
                work,
                "cycle.open",
                "cycle",
                cycle.id(),
                Map.of("program", program.id(), "period", period.toString(), "version", policy.version()));
        return cycle.id();
    }

    private CityPolicy policy(Work work, Optional<Period> asked, Instant knownAt) {
        return asked.flatMap(period -> policies.inForce(work, period, knownAt))
                .or(() -> asked.isPresent() ? Optional.empty() : policies.current(work))
                .orElseThrow(() -> Problem.of(NO_POLICY));
    }

    private Cycle keep(Work work, Program program, Period period, CityPolicy policy, Instant knownAt) {
        var cycle = new Cycle(
                program.id(), period, law(policy), knownAt, work.actor().login());
        work.entities().persist(cycle);
        work.entities().flush();
        CycleLaws.write(work.connection(), work.tenant(), cycle.id(), versions(work, cycle));
        return cycle;
    }

    /** By which version the cycle decides its own period, and by which each closed one, should it be corrected. */
    private SortedMap<Period, Cycle.Law> versions(Work work, Cycle cycle) {
        var closed = CycleContexts.closedBefore(work, cycle);
        var versions = new TreeMap<Period, Cycle.Law>();
        if (!closed.isEmpty()) {
            var latest = closed.get(closed.size() - 1);
            versions.putAll(CycleContexts.versions(work, latest, CycleContexts.closedBefore(work, latest)));
        }
        for (var earlier : closed) {
            policies.inForce(work, earlier.period(), cycle.knownAt())
                    .ifPresent(policy -> versions.put(earlier.period(), law(policy)));
        }
        versions.put(cycle.period(), cycle.law());
        versions.values().stream().distinct().forEach(contexts::installed);
        return versions;
    }

    private Cycle.Law law(CityPolicy policy) {
        return new Cycle.Law(policy.id(), policy.version(), policies.sha256(policy));
    }

    private static void requireBegun(Work work, Program program, Period period) {
        if (begins(program, period).isAfter(today(work))) {
            throw Problems.invalid("period", "该期间尚未开始。", "The period has not begun yet.");
        }
    }

    /** The first day on which the period can be opened. */
    static LocalDate begins(Program program, Period period) {
        return program.inAdvance() ? period.previous().first() : period.first();
    }

    static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), ZoneId.of("Asia/Shanghai"));
    }

    private static Optional<Period> parse(String text) {
        try {
            return Optional.of(Period.parse(String.valueOf(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Text form(Cadence cadence) {
        return switch (cadence) {
            case MONTHLY -> Text.of("此项目按月，写作 2022-05。", "The program is monthly; write 2022-05.");
            case QUARTERLY -> Text.of("此项目按季，写作 2022-Q2。", "The program is quarterly; write 2022-Q2.");
            case HALF_YEARLY -> Text.of("此项目按半年，写作 2022-H1。", "The program is half-yearly; write 2022-H1.");
            case YEARLY -> Text.of("此项目按年，写作 2022。", "The program is yearly; write 2022.");
        };
    }

    private static void requireNext(List<Cycle> counting, Period period) {
        if (counting.isEmpty()) {
            return;
        }
        var last = counting.get(counting.size() - 1);
        boolean same = counting.stream().anyMatch(c -> c.period().equals(period));
        if (same || last.state() != Cycle.State.CLOSED) {
            throw Problem.of(ALREADY_OPEN, last.period());
        }
        if (!period.previous().equals(last.period())) {
            throw Problem.of(NOT_NEXT, last.period().next());
        }
    }
}
