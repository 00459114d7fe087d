package cn.songhe.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains lines of a cycle on a running server. */
@Command(
        name = "explain",
        description =
                "Explains a line of a cycle, or some lines drawn at random; exit 1 if one does not equal what is stored.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Option(names = "--cycle", required = true, description = "The number of the cycle.")
    private long cycle;

    @Option(names = "--line", description = "The key of the line, such as 512.TY-S5.2022-05.61.")
    private String line;

    @Option(names = "--random", defaultValue = "10", description = "How many lines to draw (${DEFAULT-VALUE}).")
    private int random;

    @Option(names = "--seed", defaultValue = "1", description = "The seed of the draw (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        var client = server.client("auditor");
        var keys = line != null ? List.of(line) : draw(client);
        int unequal = 0;
        for (var key : keys) {
            var explained = client.get("cycles/" + cycle + "/lines/" + key + "/explanation")
                    .orFail();
            print(explained);
            unequal += explained.path("equal").asBoolean() ? 0 : 1;
        }
        System.out.printf("%d explained, %d equal to what is stored.%n", keys.size(), keys.size() - unequal);
        return unequal == 0 ? 0 : 1;
    }

    private List<String> draw(Client client) {
        var keys = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = client.get("cycles/" + cycle + "/lines?limit=500&after=" + next)
                    .orFail();
            page.path("items").forEach(l -> keys.add(l.path("key").asText()));
            next = page.path("next").isNull() ? null : page.path("next").asText();
        }
        Collections.shuffle(keys, new Random(seed));
        return keys.subList(0, Math.min(random, keys.size()));
    }

    private static void print(JsonNode explained) {
        var line = explained.path("line");
        System.out.printf(
                "%s  %s  %s yuan  %s%n",
                line.path("key").asText(),
                line.path("kind").asText(),
                Money.yuan(line.path("fen").asLong()),
                explained.path("equal").asBoolean() ? "= recomputed" : "DIFFERS from what is recomputed");
        print("", explained.path("reasoning"));
        if (!explained.path("before").isNull() && !explained.path("before").isMissingNode()) {
            print("as known before: ", explained.path("before"));
        }
    }

    private static void print(String head, JsonNode reasoning) {
        System.out.printf("  %s%s%n", head, reasoning.path("answer").path("zh").asText());
        for (var step : reasoning.path("steps")) {
            System.out.printf(
                    "    · %s  [%s]%n",
                    step.path("text").path("zh").asText(), step.path("clause").asText(""));
        }
    }
}
