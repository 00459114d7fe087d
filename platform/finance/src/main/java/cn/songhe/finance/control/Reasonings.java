package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Step;
import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Money;
import cn.songhe.spi.Text;
import java.util.Optional;

/** Shows an explanation to people. */
final class Reasonings {

    private Reasonings() {}

    static CycleViews.Reasoning of(CityPolicy policy, Explanation<Decision> explanation) {
        return new CycleViews.Reasoning(
                explanation.id(),
                explanation.title(),
                clause(policy, explanation.citation()),
                explanation.citation().document(),
                explanation.period().toString(),
                outcome(explanation.outcome()),
                answer(explanation.outcome()),
                explanation.steps().stream().map(s -> step(policy, s)).toList(),
                CycleFormulas.isDraft(policy, explanation.citation()));
    }

    private static String outcome(Decision decision) {
        return decision instanceof Decision.Granted
                ? "GRANTED"
                : decision instanceof Decision.Refused ? "REFUSED" : "AWAITING";
    }

    private static Text answer(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            var sum = granted.awards().stream().map(a -> a.amount()).reduce(Money.ZERO, Money::plus);
            return Text.of("给予 " + sum + " 元。", "Granted: " + sum + " yuan.");
        }
        if (decision instanceof Decision.Refused refused) {
            return refused.reason().text();
        }
        var parameter = ((Decision.AwaitingStandard) decision).parameter();
        return Text.of("待定标准：" + parameter + "。", "No standard in force yet: " + parameter + ".");
    }

    private static CycleViews.StepView step(CityPolicy policy, Step step) {
        if (step instanceof Step.Because because) {
            return said(policy, because.text(), because.reason().citation());
        }
        if (step instanceof Step.Cut cut) {
            return said(policy, cut(cut), cut.reason().citation());
        }
        var read = (Step.ParameterRead) step;
        var title = read.title().orElse(Text.of(read.name(), read.name()));
        var text = Text.of(
                title.zh() + "：" + read.value().zh() + note(read, Text::zh, "（", "）"),
                title.en() + ": " + read.value().en() + note(read, Text::en, " (", ")"));
        return new CycleViews.StepView(
                text,
                read.citation().map(c -> clause(policy, c)).orElse(null),
                read.citation().map(Citation::document).orElse(null),
                read.name(),
                read.since().toString());
    }

    private static CycleViews.StepView said(CityPolicy policy, Text text, Citation citation) {
        return new CycleViews.StepView(text, clause(policy, citation), citation.document(), null, null);
    }

    private static Text cut(Step.Cut cut) {
        var reason = cut.reason().text();
        return Text.of(
                reason.zh() + "（由 " + cut.before() + " 元减为 " + cut.after() + " 元）",
                reason.en() + " (from " + cut.before() + " to " + cut.after() + " yuan)");
    }

    private static String note(
            Step.ParameterRead read, java.util.function.Function<Text, String> language, String open, String close) {
        Optional<String> note = read.note().map(n -> open + language.apply(n) + close);
        return note.orElse("") + read.overriddenBy().map(g -> " [" + g + "]").orElse("");
    }

    private static String clause(CityPolicy policy, Citation citation) {
        var document = policy.document(citation.document());
        return document.number().orElse("《" + document.title().zh() + "》") + " " + citation.clause();
    }
}
