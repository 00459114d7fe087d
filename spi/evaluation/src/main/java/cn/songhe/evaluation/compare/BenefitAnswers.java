package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.ExplanationText;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.compare.BenefitAnswer.CutAnswer;
import cn.songhe.evaluation.compare.BenefitAnswer.Verdict;
import cn.songhe.spi.Decision;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.List;

/** Asks the formulas of one program. */
record BenefitAnswers<F extends SubjectFacts>(CityPolicy policy, Assembly<F> assembly, F facts, Law law) {

    /** All of them after the rules of combination; if one breaks, each alone, without the rules. */
    List<BenefitAnswer> all() {
        return Guarded.call(
                () -> assembly.explain(facts, law).stream().map(this::answer).toList(),
                broken -> assembly.formulas().stream().map(this::alone).toList());
    }

    private BenefitAnswer alone(SubsidyFormula<F> formula) {
        return Guarded.call(
                () -> answer(policy.explain(formula, facts, law)),
                broken -> answer(formula, Verdict.FAILED, List.of(), Text.of(broken, broken), List.of(), List.of()));
    }

    private BenefitAnswer answer(Explanation<Decision> explanation) {
        var formula = assembly.formulas().stream()
                .filter(f -> f.id().equals(explanation.id()))
                .findFirst()
                .orElseThrow();
        var cuts = explanation.steps().stream()
                .filter(Step.Cut.class::isInstance)
                .map(step -> cut((Step.Cut) step))
                .toList();
        var why = ExplanationText.why(policy, explanation);
        var steps = explanation.steps().stream()
                .map(step -> StepAnswer.of(policy, step))
                .toList();
        return answer(formula, verdict(explanation.outcome()), awards(explanation.outcome()), why, cuts, steps);
    }

    private BenefitAnswer answer(
            SubsidyFormula<F> formula,
            Verdict verdict,
            List<GrantedAward> awards,
            Text why,
            List<CutAnswer> cuts,
            List<StepAnswer> steps) {
        return new BenefitAnswer(
                formula.id(),
                formula.title(),
                formula.program().id(),
                formula.program().cadence(),
                law.period(),
                verdict,
                awards.stream().mapToLong(GrantedAward::fen).sum(),
                awards,
                why,
                Source.of(policy, formula.citation()),
                cuts,
                steps);
    }

    private static List<GrantedAward> awards(Decision decision) {
        return decision instanceof Decision.Granted granted
                ? granted.awards().stream().map(GrantedAward::of).toList()
                : List.of();
    }

    private static CutAnswer cut(Step.Cut cut) {
        return new CutAnswer(
                cut.reason().code(),
                cut.reason().text(),
                cut.before().fen(),
                cut.after().fen());
    }

    private static Verdict verdict(Decision decision) {
        if (decision instanceof Decision.Granted) {
            return Verdict.GRANTED;
        }
        return decision instanceof Decision.Refused ? Verdict.REFUSED : Verdict.AWAITING;
    }
}
