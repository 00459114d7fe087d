package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderViews;
import cn.songhe.elders.entity.Elder;
import cn.songhe.elders.entity.ElderFact;
import cn.songhe.elders.entity.Elders;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.fact.FactBook;
import cn.songhe.kernel.fact.KindOfFact;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.secret.Sealing;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Attribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Registers elders, states and retracts facts about them, shows identity numbers. */
@ApplicationScoped
public class ManageElders {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ManageElders() {
        this(null, null, null, null, null);
    }

    @Inject
    ManageElders(TenantWork units, TenantRegistry tenants, Sealing sealing, AuditTrail audit, PolicyBoard policies) {
        this.units = units;
        this.tenants = tenants;
        this.sealing = sealing;
        this.audit = audit;
        this.policies = policies;
    }

    /** Registers an elder. */
    public ElderViews.Detail register(ElderViews.Registration registration) {
        return units.call(work -> {
            var number = number(registration.number(), today(work));
            if (registration.name() == null || registration.name().isBlank()) {
                throw Problems.invalid("name", "请填写姓名。", "Give the name.");
            }
            var index = sealing.index(work.tenant(), number.value());
            if (!Elders.in(work).byNumber(List.of(index)).isEmpty()) {
                throw Problem.of(Problems.CONFLICT)
                        .at("number", cn.songhe.spi.Text.of("此人已登记。", "This person is on the register."));
            }
            var elder = new Elder(
                    new Elder.SealedNumber(index, sealing.seal(work.tenant(), number.value())),
                    registration.name().strip(),
                    number.birthDate(),
                    number.sex(),
                    Boolean.TRUE.equals(registration.demo()),
                    work.learn());
            work.entities().persist(elder);
            work.entities().flush();
            audit.note(work, "elder.register", "elder", elder.id(), Map.of());
            return detail(work, elder);
        });
    }

    /** One elder. */
    public ElderViews.Detail get(long id) {
        return units.call(work -> detail(work, find(work, id)));
    }

    /** Corrects a name. */
    public ElderViews.Detail rename(long id, int version, String name) {
        return units.call(work -> {
            var elder = find(work, id);
            if (elder.version() != version) {
                throw Problem.of(Problems.STALE);
            }
            if (name == null || name.isBlank()) {
                throw Problems.invalid("name", "请填写姓名。", "Give the name.");
            }
            elder.rename(name.strip());
            work.entities().flush();
            audit.note(work, "elder.rename", "elder", id, Map.of());
            return detail(work, elder);
        });
    }

    /** States a fact. */
    public ElderViews.Detail state(long id, ElderViews.NewFact fact) {
        return units.call(work -> {
            var elder = find(work, id);
            var statement = statement(work, elder, fact);
            work.holdOffOthers("elder", List.of(id));
            var held = Elders.in(work).held(List.of(id)).getOrDefault(id, List.of());
            var book = new FactBook<ElderFact>(
                    work,
                    held,
                    (said, moment) ->
                            new ElderFact(id, said, moment, work.actor().login()));
            if (book.state(statement, fact.kind().holding())) {
                work.entities().flush();
                audit.note(work, "elder.state-fact", "elder", id, Map.of("kind", statement.kind()));
            }
            return detail(work, elder);
        });
    }

    /** Retracts a statement that was never true. */
    public ElderViews.Detail retract(long id, long fact) {
        return units.call(work -> {
            var elder = find(work, id);
            work.holdOffOthers("elder", List.of(id));
            var row = Elders.in(work).facts(id).stream()
                    .filter(f -> f.id() == fact && f.supersededAt() == null)
                    .findFirst()
                    .orElseThrow(Problems::notFound);
            row.supersede(work.learn());
            work.entities().flush();
            audit.note(
                    work,
                    "elder.retract-fact",
                    "elder",
                    id,
                    Map.of("kind", row.statement().kind()));
            return detail(work, elder);
        });
    }

    /** The kinds of fact that can be stated, the city's own among them. */
    public List<KindOfFact> kinds() {
        return units.call(work -> FactForm.kinds(attributes(work)));
    }

    /** Shows an identity number and notes who looked, and why. */
    public ElderViews.Revealed reveal(long id, String ground) {
        return units.call(work -> {
            if (ground == null || ground.isBlank()) {
                throw Problems.invalid("ground", "请说明查看的事由。", "Say why it is to be shown.");
            }
            var elder = find(work, id);
            audit.note(work, "elder.reveal-number", "elder", id, Map.of("ground", ground.strip()));
            return new ElderViews.Revealed(sealing.open(work.tenant(), elder.numberSealed()));
        });
    }

    private Statement statement(Work work, Elder elder, ElderViews.NewFact fact) {
        var statement =
                FactForm.check(fact, tenants.find(work.tenant()).orElseThrow().divisions(), attributes(work));
        if (statement.from().isBefore(elder.birth())) {
            throw Problems.invalid("from", "不能早于出生日期。", "It cannot begin before birth.");
        }
        return statement;
    }

    private List<Attribute<?>> attributes(Work work) {
        return policies.current(work).map(CityPolicy::attributes).orElse(List.of());
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), CHINA);
    }

    private static CitizenId number(String text, LocalDate today) {
        return CitizenId.read(text == null ? "" : text, today).fold(n -> n, bad -> {
            throw Problems.invalid("number", bad.zh(), bad.en());
        });
    }

    private static Elder find(Work work, long id) {
        return Elders.in(work).find(id).orElseThrow(Problems::notFound);
    }

    private String masked(Work work, Elder elder) {
        return Masks.number(sealing.open(work.tenant(), elder.numberSealed()));
    }

    private ElderViews.Detail detail(Work work, Elder e) {
        var facts = Elders.in(work).facts(e.id()).stream().map(FactForm::view).toList();
        return new ElderViews.Detail(
                e.id(), masked(work, e), e.name(), e.birth(), e.sex(), e.demo(), e.version(), e.recordedAt(), facts);
    }
}
