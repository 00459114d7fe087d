package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Measured;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.Together;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether everything the plugin says, it says in Chinese and in English, with its values and by a document it lists. */
final class MessageExam implements Answers.Look {

    private static final Text REMEDY = Text.of(
            "中文在前、英文齐备，占位相同，标点用全角，理由各有编号，出处列于 documents()",
            "give both languages with the same places and full-width Chinese punctuation, each reason a code of its own and a"
                    + " document of documents()");

    private final Set<String> documents;
    private final Map<String, Reason> reasons = new HashMap<>();
    private final Chart chart;

    MessageExam(CityPolicy policy, Chart chart) {
        this.chart = chart;
        documents = policy.plugin().documents().stream().map(PolicyDocument::id).collect(Collectors.toSet());
        chart.examined(Topic.MESSAGES);
        Titles.forEach(policy, this::check);
    }

    private void check(String where, Text text) {
        Wording.check(text, (zh, en) -> found(where, zh, en));
    }

    @Override
    public void at(Trial trial, Explanation<?> answer) {
        if (answer.outcome() instanceof Together together) {
            together.parts().forEach(part -> at(trial, part));
        } else if (answer.outcome() instanceof Measured measured) {
            check(measured);
        } else {
            reasons(answer);
        }
    }

    private void check(Measured measured) {
        if (measured.reading() instanceof Indicator.Reading.NotApplicable not) {
            check(measured.data().id(), not.why());
        }
    }

    private void reasons(Explanation<?> answer) {
        var said = new HashSet<Reason>();
        for (var step : answer.steps()) {
            if (step instanceof Step.Because because) {
                check(because.reason(), because.values().size());
                said.add(because.reason());
            } else if (step instanceof Step.Cut cut) {
                check(cut.reason(), 0);
                said.add(cut.reason());
            }
        }
        var reason = reasonOf(answer.outcome());
        if (reason != null && !said.contains(reason)) {
            check(reason, 0);
        }
    }

    private static Reason reasonOf(Object outcome) {
        if (outcome instanceof Decision.Refused refused) {
            return refused.reason();
        }
        if (outcome instanceof Eligibility eligibility) {
            return eligibility.reason();
        }
        return outcome instanceof cn.songhe.spi.Finding finding ? finding.reason() : null;
    }

    private void check(Reason reason, int values) {
        check(reason.code(), reason.text());
        int places = Wording.places(reason.text().zh()).size();
        if (places != values) {
            found(
                    reason.code(),
                    "有 " + places + " 处占位、" + values + " 个值",
                    "has " + places + " places and " + values + " values");
        }
        if (!reasons.computeIfAbsent(reason.code(), code -> reason).equals(reason)) {
            found(reason.code(), "两个理由用了同一编号", "two reasons have this code");
        }
        if (!documents.contains(reason.citation().document())) {
            found(reason.code(), "引用了插件未列出的文件", "cites a document that the plugin does not list");
        }
    }

    private void found(String where, String zh, String en) {
        chart.addOnce(Topic.MESSAGES, where, Finding.of(where, zh, en, REMEDY));
    }
}
