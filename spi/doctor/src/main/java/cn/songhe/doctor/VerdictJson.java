package cn.songhe.doctor;

import cn.songhe.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A verdict as JSON. */
final class VerdictJson {

    private VerdictJson() {}

    static String of(Verdict verdict) {
        return "{\"plugin\":" + quoted(verdict.plugin()) + ",\"version\":" + quoted(verdict.version()) + ",\"passed\":"
                + verdict.isSound() + ",\"checks\":" + list(verdict.checks(), VerdictJson::of) + ",\"counts\":"
                + of(verdict.counts()) + "}";
    }

    private static String of(Check check) {
        var state = check.status().name().toLowerCase(Locale.ROOT);
        return "{\"id\":" + quoted(check.id()) + ",\"title\":" + of(check.title()) + ",\"state\":" + quoted(state)
                + ",\"findings\":" + list(check.findings(), VerdictJson::of) + "}";
    }

    private static String of(Finding finding) {
        return "{\"where\":" + quoted(finding.where()) + ",\"what\":" + of(finding.what()) + ",\"remedy\":"
                + of(finding.remedy()) + "}";
    }

    private static String of(Text text) {
        return "{\"zh\":" + quoted(text.zh()) + ",\"en\":" + quoted(text.en()) + "}";
    }

    private static String of(Counts counts) {
        return "{\"formulas\":" + counts.formulas() + ",\"cases\":" + counts.cases() + ",\"populations\":"
                + counts.populations() + ",\"decisions\":" + counts.decisions() + ",\"branchesCovered\":"
                + counts.branchesCovered() + ",\"branches\":" + counts.branches() + "}";
    }

    private static <T> String list(List<T> items, Function<T, String> json) {
        return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    /** A plugin's own texts come in here: whatever is not plain is written as its number. */
    static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
