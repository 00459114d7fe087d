package cn.songhe.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Prints what a cycle adds up to. */
final class CycleReport {

    private CycleReport() {}

    /**
     * A table of the totals.
     *
     * @param seconds how long computing took, or a negative number if it is not known
     */
    static String of(JsonNode cycle, JsonNode totals, double seconds) {
        var table = new TextTable(
                2, "formula", "", "kind", "subjects", "lines", "amount", "city", "county", "refused", "awaiting");
        var outcomes = outcomes(totals);
        for (var f : totals.path("formulas")) {
            var formula = f.path("formula").asText();
            var regular = f.path("kind").asText().equals("REGULAR");
            table.row(
                    formula,
                    f.path("title").path("zh").asText(),
                    f.path("kind").asText().toLowerCase(java.util.Locale.ROOT),
                    f.path("subjects").asLong(),
                    f.path("lines").asLong(),
                    Money.yuan(f.path("fen").asLong()),
                    Money.yuan(f.path("purses").path("city").asLong()),
                    Money.yuan(f.path("purses").path("county").asLong()),
                    regular ? outcomes.getOrDefault(formula + "|REFUSED", 0L) : "",
                    regular ? outcomes.getOrDefault(formula + "|AWAITING", 0L) : "");
        }
        table.row(
                "sum",
                "",
                "",
                "",
                totals.path("lines").asLong(),
                Money.yuan(totals.path("fen").asLong()),
                "",
                "",
                "",
                "");
        var head = "Cycle %d · %s %s · %s · plugin %s %s"
                .formatted(
                        cycle.path("id").asLong(),
                        cycle.path("program").asText(),
                        cycle.path("period").asText(),
                        cycle.path("state").asText(),
                        cycle.path("plugin").asText(),
                        cycle.path("pluginVersion").asText());
        var time = seconds < 0 ? "" : " · %.1f s".formatted(seconds);
        var nl = System.lineSeparator();
        return head + time + nl + table + nl + nl + refusals(totals);
    }

    private static Map<String, Long> outcomes(JsonNode totals) {
        var sums = new LinkedHashMap<String, Long>();
        totals.path("outcomes")
                .forEach(o -> sums.merge(
                        o.path("formula").asText() + "|" + o.path("outcome").asText(),
                        o.path("subjects").asLong(),
                        Long::sum));
        return sums;
    }

    private static String refusals(JsonNode totals) {
        var lines = new StringJoiner(System.lineSeparator());
        lines.add("Refused, by reason:");
        for (var o : totals.path("outcomes")) {
            if (!o.path("outcome").asText().equals("GRANTED")) {
                lines.add("  %-34s %,10d"
                        .formatted(o.path("reason").asText(), o.path("subjects").asLong()));
            }
        }
        return lines.toString();
    }
}
