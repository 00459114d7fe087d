package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ExplanationText;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.cases.SyntheticCase;
import cn.songhe.evaluation.compare.PolicyAnswer.Total;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Period;
import cn.songhe.spi.Program;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Asks one policy everything that it decides of the subject. */
final class PolicyAnswers {

    private final Candidate candidate;
    private final CityPolicy policy;
    private final SyntheticCase asked;

    private PolicyAnswers(Candidate candidate, SyntheticCase asked) {
        this.candidate = candidate;
        this.policy = candidate.policy();
        this.asked = asked;
    }

    static PolicyAnswer of(Candidate candidate, SyntheticCase asked) {
        var answers = new PolicyAnswers(candidate, asked);
        return Guarded.call(answers::answer, broken -> answers.answer(List.of(), List.of(), Optional.of(broken)));
    }

    private PolicyAnswer answer() {
        var benefits = new ArrayList<BenefitAnswer>();
        policy.programs().forEach(program -> benefits.addAll(benefits(program, asked.subject())));
        return answer(benefits, items(), Optional.empty());
    }

    private PolicyAnswer answer(List<BenefitAnswer> benefits, List<ItemAnswer> items, Optional<String> failure) {
        return new PolicyAnswer(
                policy.id(),
                policy.version(),
                policy.plugin().title(),
                candidate.home().value(),
                benefits,
                totals(benefits),
                items,
                failure);
    }

    private static List<Total> totals(List<BenefitAnswer> benefits) {
        var totals = new LinkedHashMap<Cadence, Total>();
        for (var benefit : benefits) {
            totals.merge(
                    benefit.cadence(),
                    new Total(benefit.cadence(), benefit.period(), benefit.fen()),
                    (a, b) -> new Total(a.cadence(), a.period(), Math.addExact(a.fen(), b.fen())));
        }
        return List.copyOf(totals.values());
    }

    private Law law(Period period) {
        return policy.terms(period, candidate.overrides());
    }

    private <F extends SubjectFacts> List<BenefitAnswer> benefits(Program program, Subject<F> subject) {
        var assembly = Assembly.of(policy, program.id(), subject);
        if (assembly.isEmpty()) {
            return List.of();
        }
        var period = program.cadence().periodOf(asked.on());
        var facts = asked.facts(subject, policy, candidate.home(), period);
        return new BenefitAnswers<>(policy, assembly, facts, law(period)).all();
    }

    private List<ItemAnswer> items() {
        if (!asked.subject().equals(Subject.ELDER)) {
            return List.of();
        }
        var period = Cadence.MONTHLY.periodOf(asked.on());
        var law = law(period);
        return policy.basicServices().stream()
                .map(service -> Guarded.call(() -> item(service, law), broken -> failed(service, broken)))
                .toList();
    }

    private ItemAnswer item(BasicService service, Law law) {
        var facts = asked.facts(Subject.ELDER, policy, candidate.home(), law.period());
        var explanation = policy.explain(service, facts, law);
        return new ItemAnswer(
                explanation.id(),
                explanation.title(),
                Optional.of(explanation.outcome().kind()),
                ExplanationText.why(policy, explanation),
                Source.of(policy, explanation.citation()));
    }

    private ItemAnswer failed(BasicService service, String broken) {
        var item = policy.services().item(service.id()).orElseThrow();
        return new ItemAnswer(
                item.id(), item.title(), Optional.empty(), Text.of(broken, broken), Source.of(policy, item.citation()));
    }
}
