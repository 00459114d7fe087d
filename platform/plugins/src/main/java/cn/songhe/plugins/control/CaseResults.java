package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.ExplanationText;
import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.Together;
import cn.songhe.evaluation.cases.AwardLine;
import cn.songhe.evaluation.cases.CaseResult;
import cn.songhe.evaluation.cases.Outcome;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.plugins.boundary.CaseViews;
import cn.songhe.plugins.boundary.Failures;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.stream.Stream;

/** Runs cases one by one and shows what came out. A case in which the plugin's code breaks is shown as such, and the others go on. */
final class CaseResults {

    private final CityPolicy policy;

    CaseResults(CityPolicy policy) {
        this.policy = policy;
    }

    CaseViews.Case of(PolicyCase policyCase, int line) {
        try {
            return answered(policyCase.run(policy), line);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            var broken = new CaseViews.Broken(
                    e.getClass().getName(), Failures.place(policy, e), String.valueOf(e.getMessage()));
            return view(policyCase, line, false, null, null, List.of(), broken);
        }
    }

    private CaseViews.Case answered(CaseResult result, int line) {
        var explanation = result.explanation();
        var why = ExplanationText.why(policy, explanation);
        var reasoning = parts(explanation).map(this::reasoned).toList();
        return view(result.policyCase(), line, result.isAsExpected(), answer(result.computed()), why, reasoning, null);
    }

    private CaseViews.Case view(
            PolicyCase policyCase,
            int line,
            boolean asExpected,
            CaseViews.Answer computed,
            Text why,
            List<CaseViews.Reasoned> reasoning,
            CaseViews.Broken failure) {
        return new CaseViews.Case(
                policyCase.name(),
                line,
                policyCase.question().id(),
                reasoning.isEmpty() ? null : reasoning.get(0).title(),
                policyCase.period().toString(),
                asExpected,
                answer(policyCase.expected()),
                computed,
                why,
                reasoning,
                failure);
    }

    private static Stream<Explanation<?>> parts(Explanation<?> explanation) {
        return explanation.outcome() instanceof Together together
                ? Stream.concat(Stream.of(explanation), together.parts().stream())
                : Stream.of(explanation);
    }

    private static CaseViews.Answer answer(Outcome outcome) {
        var notes = outcome.notes().entrySet().stream()
                .map(n -> new CaseViews.Note(n.getKey(), n.getValue()))
                .toList();
        var line = outcome.lines().isEmpty() ? "" : outcome.lines().get(0);
        var parts = line.split(": ", 2);
        var awards = outcome.awards().stream().map(CaseResults::granted).toList();
        return new CaseViews.Answer(parts[0], parts.length > 1 && awards.isEmpty() ? parts[1] : "", awards, notes);
    }

    private static CaseViews.Granted granted(AwardLine award) {
        var split = award.split().entrySet().stream()
                .map(part -> new CaseViews.Part(part.getKey(), part.getValue()))
                .toList();
        return new CaseViews.Granted(
                award.recipient(),
                award.form(),
                award.amount(),
                split,
                award.quota().orElse(null));
    }

    private CaseViews.Reasoned reasoned(Explanation<?> explanation) {
        return new CaseViews.Reasoned(
                explanation.id(),
                explanation.title(),
                source(explanation.citation()),
                ExplanationText.why(policy, explanation),
                explanation.steps().stream().map(this::stepped).toList());
    }

    private CaseViews.Stepped stepped(Step step) {
        if (step instanceof Step.Because because) {
            return new CaseViews.Stepped(
                    because.text(), null, null, source(because.reason().citation()));
        }
        if (step instanceof Step.Cut cut) {
            return new CaseViews.Stepped(
                    cut.text(), null, null, source(cut.reason().citation()));
        }
        var read = (Step.ParameterRead) step;
        var source = read.citation().map(this::source).orElse(null);
        return new CaseViews.Stepped(text(read), read.name(), read.since(), source);
    }

    private static Text text(Step.ParameterRead read) {
        var title = read.title().orElse(Text.of(read.name(), read.name()));
        var ground = read.overriddenBy();
        return Text.of(
                title.zh() + "：" + read.value().zh()
                        + ground.map(g -> "（本例自定：" + g + "）").orElse(""),
                title.en() + ": " + read.value().en()
                        + ground.map(g -> " (set in this case: " + g + ")").orElse(""));
    }

    private Source source(Citation citation) {
        return Source.of(policy, citation);
    }
}
