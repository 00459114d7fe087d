package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;

/** An explanation as plain text, for the command line and for the report of a failed case. */
public final class ExplanationText {

    private final CityPolicy policy;
    private final Language language;

    /** For explanations of this policy, in this language. */
    public ExplanationText(CityPolicy policy, Language language) {
        this.policy = policy;
        this.language = language;
    }

    /** The whole explanation, one step a line. */
    public String render(Explanation<?> explanation) {
        var text = new StringBuilder(head(explanation));
        if (explanation.outcome() instanceof Together together) {
            together.parts().forEach(part -> text.append(render(part).indent(2)));
        }
        int number = 1;
        for (var step : explanation.steps()) {
            text.append("  ").append(number++).append(". ").append(render(step)).append('\n');
        }
        var outcome = new OutcomeText(policy, language).render(explanation);
        return text.append(say("结论：", "Outcome: ")).append(outcome).append('\n').toString();
    }

    /** What is given, or why nothing is, in one line of each language. */
    public static Text why(CityPolicy policy, Explanation<?> explanation) {
        return Text.of(
                new OutcomeText(policy, Language.ZH).why(explanation),
                new OutcomeText(policy, Language.EN).why(explanation));
    }

    private String head(Explanation<?> explanation) {
        return explanation.id()
                + ' '
                + language.of(explanation.title())
                + bracketed(cite(explanation.citation()))
                + ' '
                + explanation.period()
                + '\n';
    }

    private String render(Step step) {
        if (step instanceof Step.Cut cut) {
            return language.of(cut.text()) + bracketed(cite(cut.reason().citation()));
        }
        return step instanceof Step.ParameterRead read ? render(read) : render((Step.Because) step);
    }

    private String render(Step.Because because) {
        return language.of(because.text()) + bracketed(cite(because.reason().citation()));
    }

    private String render(Step.ParameterRead read) {
        var title = read.title().map(language::of).orElse(read.name());
        var source = read.citation().map(this::cite).orElse(say("文件未定标准", "no standard in the documents"));
        return title + " = " + language.of(read.value()) + say("，自", ", since ") + read.since() + say("起", "")
                + bracketed(source)
                + read.overriddenBy().map(ground -> setBy(read) + ground).orElse("")
                + read.note()
                        .map(note -> "\n     " + say("说明：", "Note: ") + language.of(note))
                        .orElse("");
    }

    private String setBy(Step.ParameterRead read) {
        return read.setFor()
                .map(division -> say("；" + division + "规定：", "; set by " + division + ": "))
                .orElse(say("；地方规定：", "; set by the tenant: "));
    }

    private String cite(Citation citation) {
        return language.of(Source.of(policy, citation).text());
    }

    private String bracketed(String text) {
        return say("（" + text + "）", " (" + text + ")");
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
