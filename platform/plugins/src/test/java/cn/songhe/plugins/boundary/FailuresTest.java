package cn.songhe.plugins.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.plugins.host.PluginHost;
import cn.songhe.plugins.host.PluginSources;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.SubsidyFormula;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    private static final Instant FIRST = Instant.parse("2024-01-10T00:00:00Z");

    @TempDir
    Path directory;

    @Test
    void whatAFormulaThrewIsShownWithItsPlaceAndWithoutItsMessage() {
        PluginSources.good("demo", "1.0.0")
                .edit(
                        "demo.Monthly",
                        "return Decision",
                        "if (elder.sex() == Sex.FEMALE) throw new IllegalStateException(\"born 1940\");\nreturn Decision")
                .write(directory, "demo");
        try (var host = PluginHost.load(directory)) {
            var policy = host.latest("demo").orElseThrow();
            var failures = new Failures();

            failures.note(policy, "D-1", thrownBy(policy), FIRST);

            assertThat(failures.of("demo", "1.0.0"))
                    .contains(new Failures.Failure(
                            "D-1", "java.lang.IllegalStateException", "demo.Monthly.decide", FIRST));
            assertThat(failures.of("demo", "1.1.0")).isEmpty();
        }
    }

    @Test
    void theLastFailureIsKept() {
        PluginSources.good("demo", "1.0.0").write(directory, "demo");
        try (var host = PluginHost.load(directory)) {
            var policy = host.latest("demo").orElseThrow();
            var failures = new Failures();

            failures.note(policy, "D-2", new StackOverflowError(), FIRST.plusSeconds(1));
            failures.note(policy, "D-1", new IllegalStateException(), FIRST);

            assertThat(failures.of("demo", "1.0.0"))
                    .contains(new Failures.Failure("D-2", "java.lang.StackOverflowError", "", FIRST.plusSeconds(1)));
        }
    }

    @SuppressWarnings("unchecked")
    private static Throwable thrownBy(CityPolicy policy) {
        var formula = (SubsidyFormula<ElderFacts>) policy.formula("D-1").orElseThrow();
        var elder =
                ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.FEMALE, Set.of()).build();
        try {
            policy.decide(formula, elder, policy.terms(Period.month(2022, 5), List.of()));
            throw new AssertionError("the formula did not throw");
        } catch (IllegalStateException e) {
            return e;
        }
    }
}
