package cn.songhe.doctor;

import cn.songhe.evaluation.check.BytecodeCheck;
import cn.songhe.evaluation.check.Violation;
import cn.songhe.spi.Text;
import java.util.Map;

/** What the bytecode may not do, sorted into topics. */
final class BytecodeExam {

    private static final Topic[] TOPICS = {
        Topic.PACKAGING,
        Topic.PURITY,
        Topic.HIDDEN_STATE,
        Topic.EXACT_NUMBERS,
        Topic.ORDER,
        Topic.CITED_NUMBERS,
        Topic.PASSING_EXCEPTIONS
    };

    private BytecodeExam() {}

    static void examine(Map<String, byte[]> contents, Chart chart) {
        chart.examined(TOPICS);
        for (var violation : BytecodeCheck.check(contents)) {
            chart.add(topic(violation.code()), finding(violation));
        }
    }

    private static Finding finding(Violation violation) {
        var method = violation.method().isEmpty() ? "" : "." + violation.method();
        var line = violation.line() == 0 ? "" : ":" + violation.line();
        var what = Text.of(violation.what(), violation.what());
        return new Finding(violation.className() + method + line, what, violation.remedy());
    }

    private static Topic topic(String code) {
        return switch (code) {
            case "bundled-contract", "nested-jar", "misplaced-class", "unreadable-class" -> Topic.PACKAGING;
            case "hidden-state" -> Topic.HIDDEN_STATE;
            case "floating-point", "hidden-rounding" -> Topic.EXACT_NUMBERS;
            case "unknown-order" -> Topic.ORDER;
            case "uncited-number" -> Topic.CITED_NUMBERS;
            case "swallowed" -> Topic.PASSING_EXCEPTIONS;
            default -> Topic.PURITY;
        };
    }
}
