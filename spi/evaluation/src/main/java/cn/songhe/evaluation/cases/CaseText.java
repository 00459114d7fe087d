package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ExplanationText;
import cn.songhe.evaluation.Language;

/** A case's result as plain text, for the command line and for the report of a failed case. */
public final class CaseText {

    private final ExplanationText explanations;
    private final Language language;

    /** For cases of this policy, in this language. */
    public CaseText(CityPolicy policy, Language language) {
        this.explanations = new ExplanationText(policy, language);
        this.language = language;
    }

    /** One line for a case as expected; with both answers and the explanation for any other. */
    public String render(CaseResult result) {
        var title = result.policyCase().file() + ": " + result.policyCase().name();
        if (result.isAsExpected()) {
            return say("通过 ", "ok      ") + title + "\n";
        }
        return say("不符 ", "DIFFERS ") + title + "\n"
                + say("预期：", "expected: ") + result.policyCase().expected() + "\n"
                + say("计算：", "computed: ") + result.computed() + "\n"
                + explanations.render(result.explanation());
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
