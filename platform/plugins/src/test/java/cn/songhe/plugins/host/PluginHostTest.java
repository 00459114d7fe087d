package cn.songhe.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.SubsidyFormula;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginHostTest {

    @TempDir
    Path directory;

    @Test
    void aGoodPluginLoadsFromDiskAndDecides() {
        var jar = PluginSources.good("demo", "1.0.0").write(directory, "demo");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.plugins()).singleElement().isInstanceOfSatisfying(Loaded.class, plugin -> {
                assertThat(plugin.id()).isEqualTo("demo");
                assertThat(plugin.version()).isEqualTo("1.0.0");
                assertThat(plugin.sha256()).matches("[0-9a-f]{64}");
                assertThat(plugin.file()).isEqualTo(jar);
            });
            assertThat(granted(host.policy("demo", "1.0.0").orElseThrow())).isEqualTo(Money.ofFen(10_000));
        }
    }

    @Test
    void versionsOfOnePluginLiveSideBySide() {
        PluginSources.good("demo", "1.10.0").write(directory, "a");
        PluginSources.good("demo", "1.9.0")
                .edit("demo.Monthly", "terms.value(AMOUNT)", "terms.value(AMOUNT).times(2)")
                .write(directory, "b");
        PluginSources.good("demo", "1.10.0-rc.1").write(directory, "c");

        try (var host = PluginHost.load(directory)) {
            assertThat(granted(host.policy("demo", "1.9.0").orElseThrow())).isEqualTo(Money.ofFen(20_000));
            assertThat(granted(host.policy("demo", "1.10.0").orElseThrow())).isEqualTo(Money.ofFen(10_000));
            assertThat(host.latest("demo")).map(CityPolicy::version).contains("1.10.0");
            assertThat(host.policy("demo", "2.0.0")).isEmpty();
            assertThat(host.latest("other")).isEmpty();
        }
    }

    @Test
    void ofTwoJarsWithOneIdAndVersionTheSecondIsRefused() {
        PluginSources.good("demo", "1.0.0").write(directory, "a");
        PluginSources.good("demo", "1.0.0").write(directory, "b");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.plugins().get(0)).isInstanceOf(Loaded.class);
            assertThat(host.plugins().get(1))
                    .isInstanceOfSatisfying(
                            InstalledPlugin.Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .extracting(Refusal::code)
                                    .containsExactly("plugin.duplicate-version"));
        }
    }

    @Test
    void policiesOfADivisionAreFoundTheNearestFirst() {
        PluginSources.good("city", "1.0.0").write(directory, "a");
        PluginSources.good("county", "1.0.0")
                .edit("demo.City", "140100", "140105")
                .write(directory, "b");
        PluginSources.good("elsewhere", "1.0.0")
                .edit("demo.City", "140100", "210100")
                .write(directory, "c");
        PluginSources.good("province", "1.0.0")
                .edit("demo.City", "140100", "140000")
                .write(directory, "d");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.forDivision(DivisionCode.of("140105001")))
                    .extracting(CityPolicy::id)
                    .containsExactly("county", "city", "province");
            assertThat(host.forDivision(DivisionCode.of("140106")))
                    .extracting(CityPolicy::id)
                    .containsExactly("city", "province");
            assertThat(host.forDivision(DivisionCode.of("110000"))).isEmpty();
        }
    }

    @Test
    void jarsMayBeRemovedWhileTheyRunAndNothingIsWrittenBesideThem() throws IOException {
        var jar = PluginSources.good("demo", "1.0.0").write(directory, "demo");

        try (var host = PluginHost.load(directory)) {
            assertThat(directory).isDirectoryNotContaining(file -> !file.equals(jar));
            Files.delete(jar);
            assertThat(granted(host.latest("demo").orElseThrow())).isEqualTo(Money.ofFen(10_000));
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aDirectoryThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> PluginHost.load(directory.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    @SuppressWarnings("unchecked")
    static Money granted(CityPolicy policy) {
        var formula = (SubsidyFormula<ElderFacts>) policy.formula("D-1").orElseThrow();
        var elder =
                ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.FEMALE, Set.of()).build();
        var decision = policy.decide(formula, elder, policy.terms(Period.month(2022, 5), List.of()));
        return ((Decision.Granted) decision).awards().get(0).amount();
    }
}
