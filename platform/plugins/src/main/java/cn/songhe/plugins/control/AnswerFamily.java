package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.compare.Candidate;
import cn.songhe.evaluation.compare.Comparison;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.AskViews;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Answers families by the policy in force and the city's own values. Reads no row of a person, and writes none. */
@ApplicationScoped
public class AnswerFamily {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected AnswerFamily() {
        this(null, null, null);
    }

    @Inject
    AnswerFamily(TenantWork units, TenantRegistry tenants, PolicyBoard policies) {
        this.units = units;
        this.tenants = tenants;
        this.policies = policies;
    }

    /** What can be asked. */
    public AskViews.Form form(String id) {
        var tenant = tenants.find(id).orElseThrow(Problems::notFound);
        var policy = units.callAs(Actor.system(id), policies::current);
        return new AskViews.Form(
                tenant.divisions().of(Divisions.Level.COUNTY).stream()
                        .map(d -> new AskViews.Place(d.code().value(), d.name()))
                        .toList(),
                policy.isPresent(),
                policy.map(AnswerFamily::documents).orElse(List.of()));
    }

    private static List<AskViews.Document> documents(CityPolicy policy) {
        return policy.plugin().documents().stream()
                .map(d -> new AskViews.Document(d.id(), d.number().orElse(null), d.title(), d.status()))
                .toList();
    }

    /** What a person so described is entitled to. */
    public AskViews.Answer answer(String id, AskViews.Question question) {
        var tenant = tenants.find(id).orElseThrow(Problems::notFound);
        return units.callAs(Actor.system(id), work -> {
            var today = LocalDate.ofInstant(work.now(), CHINA);
            AskedPerson.check(question, today);
            var policy = policies.current(work).orElseThrow(() -> Problem.of(ComparePolicies.NO_POLICY));
            return answer(tenant, candidate(work, policy, place(tenant, question)), new FamilyCase(question, today));
        });
    }

    private static DivisionCode place(Tenant tenant, AskViews.Question question) {
        var wanted = Optional.ofNullable(question.place()).filter(p -> !p.isBlank());
        if (wanted.isPresent() && tenant.divisions().find(wanted.get()).isEmpty()) {
            throw Problems.invalid("place", "本市没有这个县（市、区）。", "The city has no such county.");
        }
        return ComparePolicies.home(tenant, wanted);
    }

    private Candidate candidate(Work work, CityPolicy policy, DivisionCode place) {
        // a value that the version in force does not permit does not count
        var permitted = policies.overrides(work, work.now()).stream()
                .filter(o -> policy.book().refusalOf(o).isEmpty())
                .toList();
        return new Candidate(policy, place, permitted);
    }

    private static AskViews.Answer answer(Tenant tenant, Candidate candidate, FamilyCase asked) {
        var onApplication = candidate.policy().formulas().stream()
                .filter(f -> f.subject().equals(Subject.ELDER) && f.requires().contains(Fact.APPLICATIONS))
                .<String>map(SubsidyFormula::id)
                .toList();
        var comparison = Comparison.of("ask.yaml", asked.yaml(onApplication), List.of(candidate));
        var place = tenant.divisions().find(candidate.home().value()).orElseThrow();
        return new AskViews.Answer(
                asked.on(),
                new AskViews.Place(place.code().value(), place.name()),
                ComparedViews.view(comparison, List.of(tenant)).cities().get(0),
                onApplication,
                asked.question().canteen());
    }
}
