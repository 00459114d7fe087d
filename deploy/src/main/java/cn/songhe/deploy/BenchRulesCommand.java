package cn.songhe.deploy;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.plugins.host.InstalledPlugin;
import cn.songhe.plugins.host.PluginHost;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Unit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Decides in memory, on one core, for every formula of every city that concerns elders; beside it what a person would write by hand. */
@Command(
        name = "rules",
        description = "Decisions a second and core without explanation, beside plain code for Taiyuan, in one run.",
        mixinStandardHelpOptions = true)
final class BenchRulesCommand implements Callable<Integer> {

    private static final Period MONTH = Period.month(2022, 5);
    private static final ParameterKey<Set<HardshipCategory>> HARDSHIP =
            ParameterKey.of("hardship.categories", Unit.CATEGORIES);

    @Option(names = "--elders", defaultValue = "1000000", description = "Elders in memory (${DEFAULT-VALUE}).")
    private int elders;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds; the median counts (${DEFAULT-VALUE}).")
    private int rounds;

    @Override
    public Integer call() {
        var home = Home.ofProcess();
        BundledPlugins.bring(home);
        var table = new TextTable(
                2,
                "city",
                "program",
                "formulas",
                "decisions/s",
                "elders/s",
                "bytes/decision",
                "plain if: elders/s",
                "ratio");
        try (var host = PluginHost.load(home.plugins())) {
            for (var plugin : host.plugins()) {
                if (plugin instanceof InstalledPlugin.Loaded loaded) {
                    measure(loaded.policy(), table);
                }
            }
        }
        System.out.printf("%,d elders, one thread, %d rounds, medians%n%s%n", elders, rounds, table);
        return 0;
    }

    private void measure(CityPolicy policy, TextTable table) {
        for (var program : policy.programs()) {
            var formulas = Assembly.of(policy, program.id(), Subject.ELDER);
            if (!formulas.isEmpty() && program.cadence().periodOf(MONTH.first()).equals(MONTH)) {
                var population =
                        new RulePopulation(formulas, MONTH, policy.plugin().division(), 42).draw(elders);
                var law = policy.terms(MONTH, List.of());
                var rules = new RuleLoop(formulas, law, population);
                var plain = policy.id().equals("taiyuan") ? plain(policy, law, population) : null;
                table.row(row(policy, program.id(), formulas, rules, plain));
            }
        }
    }

    private Object[] row(
            CityPolicy policy, String program, Assembly<ElderFacts> formulas, RuleLoop rules, Stopwatch.Work plain) {
        var times = Stopwatch.alternate(rounds, rules, plain);
        long decisions = (long) elders * formulas.formulas().size();
        if (plain != null && times.resultOfFirst() != times.resultOfSecond()) {
            throw new Failure("The rules grant %d fen, the plain code %d."
                    .formatted(times.resultOfFirst(), times.resultOfSecond()));
        }
        return new Object[] {
            policy.id(),
            program,
            formulas.formulas().size(),
            "%,d".formatted(Math.round(decisions / times.first())),
            "%,d".formatted(Math.round(elders / times.first())),
            "%.1f".formatted((double) times.bytesOfFirst() / decisions),
            plain == null ? "" : "%,d".formatted(Math.round(elders / times.second())),
            plain == null ? "" : "%.2f".formatted(times.first() / times.second())
        };
    }

    private static Stopwatch.Work plain(CityPolicy policy, cn.songhe.evaluation.Law law, ElderFacts[] population) {
        var hand = new PlainTaiyuan(MONTH, law.value(HARDSHIP), policy.plugin().division());
        return () -> {
            long sum = 0;
            for (var elder : population) {
                sum += hand.fen(elder);
            }
            return sum;
        };
    }
}
