package cn.songhe.facilities.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.facilities.boundary.FacilityViews;
import cn.songhe.facilities.entity.Facilities;
import cn.songhe.facilities.entity.Facility;
import cn.songhe.facilities.entity.FacilityFact;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.fact.FactBook;
import cn.songhe.kernel.fact.KindOfFact;
import cn.songhe.kernel.identifier.SocialCreditCode;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Registers facilities, states and retracts facts about them. */
@ApplicationScoped
public class ManageFacilities {

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final AuditTrail audit;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ManageFacilities() {
        this(null, null, null, null);
    }

    @Inject
    ManageFacilities(TenantWork units, TenantRegistry tenants, AuditTrail audit, PolicyBoard policies) {
        this.units = units;
        this.tenants = tenants;
        this.audit = audit;
        this.policies = policies;
    }

    /** Registers a facility. */
    public FacilityViews.Detail register(FacilityViews.Registration registration) {
        var code = SocialCreditCode.read(registration.creditCode() == null ? "" : registration.creditCode())
                .fold(c -> c, bad -> {
                    throw Problems.invalid("creditCode", bad.zh(), bad.en());
                });
        requireName(registration.name());
        return units.call(work -> {
            if (!Facilities.in(work).byCreditCode(List.of(code.value())).isEmpty()) {
                throw Problem.of(Problems.CONFLICT)
                        .at("creditCode", Text.of("该机构已登记。", "This facility is on the register."));
            }
            var demo = Boolean.TRUE.equals(registration.demo());
            var facility = new Facility(code.value(), registration.name().strip(), demo, work.learn());
            work.entities().persist(facility);
            work.entities().flush();
            audit.note(work, "facility.register", "facility", facility.id(), Map.of());
            return detail(work, facility);
        });
    }

    /** One facility. */
    public FacilityViews.Detail get(long id) {
        return units.call(work -> detail(work, find(work, id)));
    }

    /** Corrects a name. */
    public FacilityViews.Detail rename(long id, int version, String name) {
        requireName(name);
        return units.call(work -> {
            var facility = find(work, id);
            if (facility.version() != version) {
                throw Problem.of(Problems.STALE);
            }
            facility.rename(name.strip());
            work.entities().flush();
            audit.note(work, "facility.rename", "facility", id, Map.of());
            return detail(work, facility);
        });
    }

    /** States a fact. */
    public FacilityViews.Detail state(long id, FacilityViews.NewFact fact) {
        return units.call(work -> {
            var facility = find(work, id);
            var divisions = tenants.find(work.tenant()).orElseThrow().divisions();
            var statement = FactForm.check(fact, divisions, attributes(work));
            work.holdOffOthers("facility", List.of(id));
            var held = Facilities.in(work).held(List.of(id)).getOrDefault(id, List.of());
            var book = new FactBook<FacilityFact>(
                    work,
                    held,
                    (said, moment) ->
                            new FacilityFact(id, said, moment, work.actor().login()));
            if (book.state(statement, fact.kind().holding())) {
                work.entities().flush();
                audit.note(work, "facility.state-fact", "facility", id, Map.of("kind", statement.kind()));
            }
            return detail(work, facility);
        });
    }

    /** Retracts a statement that was never true. */
    public FacilityViews.Detail retract(long id, long fact) {
        return units.call(work -> {
            var facility = find(work, id);
            work.holdOffOthers("facility", List.of(id));
            var row = Facilities.in(work).facts(id).stream()
                    .filter(f -> f.id() == fact && f.supersededAt() == null)
                    .findFirst()
                    .orElseThrow(Problems::notFound);
            row.supersede(work.learn());
            work.entities().flush();
            audit.note(
                    work,
                    "facility.retract-fact",
                    "facility",
                    id,
                    Map.of("kind", row.statement().kind()));
            return detail(work, facility);
        });
    }

    /** The kinds of fact that can be stated, the city's own among them. */
    public List<KindOfFact> kinds() {
        return units.call(work -> FactForm.kinds(attributes(work)));
    }

    private List<Attribute<?>> attributes(Work work) {
        return policies.current(work).map(CityPolicy::attributes).orElse(List.of());
    }

    private static void requireName(String name) {
        if (name == null || name.isBlank()) {
            throw Problems.invalid("name", "请填写名称。", "Give the name.");
        }
    }

    private static Facility find(Work work, long id) {
        return Facilities.in(work).find(id).orElseThrow(Problems::notFound);
    }

    private static FacilityViews.Detail detail(Work work, Facility f) {
        var facts =
                Facilities.in(work).facts(f.id()).stream().map(FactForm::view).toList();
        return new FacilityViews.Detail(f.id(), f.creditCode(), f.name(), f.demo(), f.version(), facts);
    }
}
