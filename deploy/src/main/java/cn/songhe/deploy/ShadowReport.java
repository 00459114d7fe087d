package cn.songhe.deploy;

import com.fasterxml.jackson.databind.JsonNode;

/** What a rehearsal found, for a terminal. */
final class ShadowReport {

    private ShadowReport() {}

    static String of(JsonNode found) {
        var run = found.path("run");
        var text = new StringBuilder();
        text.append("Rehearsal %d of %s %s: %s%n"
                .formatted(
                        run.path("id").asLong(),
                        run.path("plugin").asText(),
                        run.path("version").asText(),
                        run.path("state").asText()));
        if (run.hasNonNull("failure")) {
            text.append(run.path("failedFormula").asText(""))
                    .append(' ')
                    .append(run.path("failure").asText());
            return text.toString();
        }
        text.append("%nGranted before %s, after %s, difference %s%n%n"
                .formatted(fen(found, "fenBefore"), fen(found, "fenAfter"), difference(found)));
        text.append(grounds(found)).append(System.lineSeparator()).append(System.lineSeparator());
        text.append(groups(found)).append(System.lineSeparator()).append(System.lineSeparator());
        return text.append(funds(found)).toString();
    }

    private static TextTable grounds(JsonNode found) {
        var table = new TextTable(3, "program", "period", "computed by", "before", "after");
        for (var ground : found.path("grounds")) {
            table.row(
                    ground.path("program").asText(),
                    ground.path("period").asText(),
                    ground.path("version").asText(),
                    fen(ground, "fenBefore"),
                    fen(ground, "fenAfter"));
        }
        return table;
    }

    private static TextTable groups(JsonNode found) {
        var table = new TextTable(
                4, "formula", "change", "reason before", "reason after", "subjects", "before", "after", "examples");
        for (var group : found.path("groups")) {
            var examples = new StringBuilder();
            for (var example : group.path("examples")) {
                examples.append(examples.isEmpty() ? "" : ", ")
                        .append(example.path("subject").asText())
                        .append(
                                example.hasNonNull("ageBand")
                                        ? "(" + example.path("ageBand").asText() + ")"
                                        : "");
            }
            table.row(
                    group.path("formula").asText(),
                    group.path("change").asText(),
                    group.path("before").path("code").asText(""),
                    group.path("after").path("code").asText(""),
                    group.path("subjects").asLong(),
                    fen(group, "fenBefore"),
                    fen(group, "fenAfter"),
                    examples);
        }
        return table;
    }

    private static TextTable funds(JsonNode found) {
        var table = new TextTable(1, "purse", "before", "after", "difference");
        for (var fund : found.path("funds")) {
            table.row(fund.path("purse").asText(), fen(fund, "fenBefore"), fen(fund, "fenAfter"), difference(fund));
        }
        return table;
    }

    private static String difference(JsonNode node) {
        return Money.yuan(
                node.path("fenAfter").asLong() - node.path("fenBefore").asLong());
    }

    private static String fen(JsonNode node, String name) {
        return Money.yuan(node.path(name).asLong());
    }
}
