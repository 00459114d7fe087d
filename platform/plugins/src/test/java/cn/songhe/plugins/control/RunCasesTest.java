package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.kernel.error.Problem;
import cn.songhe.plugins.boundary.CaseViews;
import cn.songhe.plugins.host.PluginHost;
import cn.songhe.plugins.host.PluginSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases against a plugin that is loaded: each with what was expected, what was computed and why. */
class RunCasesTest {

    private static final String CASE = """
            formula: D-1
            period: 2022-05
            given: {elder: {birth: 1940-01-01}}
            cases:
              - name: a hundred yuan a month
                expect: {granted: [{recipient: self, form: cash, amount: 10000, split: {city: 10000}}]}
            """;

    @TempDir
    Path directory;

    private List<CaseViews.Case> run(PluginSources sources, String yaml) throws InterruptedException {
        sources.write(directory, "demo");
        try (var host = PluginHost.load(directory)) {
            return RunCases.all(policy(host), yaml);
        }
    }

    private static CityPolicy policy(PluginHost host) {
        return host.latest("demo").orElseThrow();
    }

    private static PluginSources good() {
        return PluginSources.good("demo", "1.0.0");
    }

    @Test
    void aCaseThatIsRightSaysWhatWasReadAndWhereItIsWritten() throws Exception {
        assertThat(run(good(), CASE)).singleElement().satisfies(result -> {
            assertThat(result.asExpected()).isTrue();
            assertThat(result.line()).isEqualTo(5);
            assertThat(result.computed()).isEqualTo(result.expected());
            assertThat(result.computed().awards()).singleElement().satisfies(award -> {
                assertThat(award.fen()).isEqualTo(10_000);
                assertThat(award.split()).containsExactly(new CaseViews.Part("city", 10_000));
            });
            var step = result.reasoning().get(0).steps().get(0);
            assertThat(step.parameter()).isEqualTo("demo.monthly");
            assertThat(step.since()).isEqualTo("2022-01-01");
            assertThat(step.source().clause()).isEqualTo("1");
        });
    }

    @Test
    void aCaseThatIsWrongShowsBothAnswers() throws Exception {
        var wrong = CASE.replaceFirst("granted.*]", "refused: D-1.too-young");
        assertThat(run(good(), wrong)).singleElement().satisfies(result -> {
            assertThat(result.asExpected()).isFalse();
            assertThat(result.expected().verdict()).isEqualTo("refused");
            assertThat(result.expected().detail()).isEqualTo("D-1.too-young");
            assertThat(result.computed().verdict()).isEqualTo("granted");
        });
    }

    @Test
    void aCaseInWhichThePluginBreaksNamesThePlaceInItsCode() throws Exception {
        var broken = good().edit(
                        "demo.Monthly",
                        "return Decision",
                        "if (true) throw new IllegalStateException(\"no\");" + " return Decision");
        assertThat(run(broken, CASE)).singleElement().satisfies(result -> {
            assertThat(result.asExpected()).isFalse();
            assertThat(result.computed()).isNull();
            assertThat(result.failure().kind()).contains("IllegalState");
            assertThat(result.failure().where()).isEqualTo("demo.Monthly.decide");
        });
    }

    @Test
    void whatCannotBeReadIsShownOnItsLineAndNothingIsRun() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> run(good(), CASE.replace("amount: 10000", "amount: some")))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(RunCases.INVALID);
                    assertThat(problem.where())
                            .singleElement()
                            .satisfies(where -> assertThat(where.field())
                                    .startsWith("6:")
                                    .endsWith(" cases[0].expect.granted[0].amount"));
                });
    }

    @Test
    void theCasesOfTheJarAreKeptWithIt() {
        good().file("cases/a.yaml", CASE).write(directory, "demo");
        try (var host = PluginHost.load(directory)) {
            assertThat(host.loaded("demo", "1.0.0").orElseThrow().cases()).containsEntry("a.yaml", CASE);
        }
    }
}
