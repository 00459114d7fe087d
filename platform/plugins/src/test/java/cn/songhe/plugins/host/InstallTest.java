package cn.songhe.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.plugins.host.Admission.Admitted;
import cn.songhe.plugins.host.Admission.OtherJar;
import cn.songhe.spi.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that are handed to the host while it runs. */
class InstallTest {

    @TempDir
    Path directory;

    @TempDir
    Path elsewhere;

    @Test
    void aGoodJarIsKeptUnderItsIdAndVersionAndDecides() {
        var jar = PluginSources.good("demo", "1.2.0").write(elsewhere, "upload");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.install(jar)).isInstanceOfSatisfying(Admitted.class, admitted -> {
                assertThat(admitted.isNew()).isTrue();
                assertThat(admitted.plugin().file())
                        .isEqualTo(directory.resolve("installed").resolve("demo-1.2.0.jar"));
            });
            assertThat(directory.resolve("installed").resolve("demo-1.2.0.jar")).hasSameBinaryContentAs(jar);
            assertThat(PluginHostTest.granted(host.latest("demo").orElseThrow()))
                    .isEqualTo(Money.ofFen(10_000));
        }
    }

    @Test
    void aHigherVersionThatIsUploadedIsNotWhatACityBeginsWithNeitherNowNorAfterTheNextStart() {
        PluginSources.good("demo", "1.0.0").write(directory, "of-the-operator");
        var jar = PluginSources.good("demo", "2.0.0").write(elsewhere, "upload");

        try (var host = PluginHost.load(directory)) {
            host.install(jar);
            assertThat(host.latest("demo")).map(CityPolicy::version).contains("1.0.0");
            assertThat(host.policy("demo", "2.0.0")).isPresent();
        }
        try (var host = PluginHost.load(directory)) {
            assertThat(host.latest("demo")).map(CityPolicy::version).contains("1.0.0");
            assertThat(host.policy("demo", "2.0.0")).isPresent();
        }
    }

    @Test
    void theNextStartFindsIt() {
        var jar = PluginSources.good("demo", "1.0.0").write(elsewhere, "upload");
        try (var host = PluginHost.load(directory)) {
            host.install(jar);
        }

        try (var host = PluginHost.load(directory)) {
            assertThat(host.policy("demo", "1.0.0")).isPresent();
        }
    }

    @Test
    void aLookAtTheDirectoryDoesNotLoadItTwice() {
        var jar = PluginSources.good("demo", "1.0.0").write(elsewhere, "upload");

        try (var host = PluginHost.load(directory)) {
            host.install(jar);
            var before = host.latest("demo").orElseThrow();
            host.rescan();
            assertThat(host.plugins()).hasSize(1);
            assertThat(host.latest("demo")).containsSame(before);
        }
    }

    @Test
    void theSameJarAgainIsTheSamePlugin() {
        var jar = PluginSources.good("demo", "1.0.0").write(elsewhere, "upload");

        try (var host = PluginHost.load(directory)) {
            var first = (Admitted) host.install(jar);
            var second = (Admitted) host.install(jar);
            assertThat(second.isNew()).isFalse();
            assertThat(second.plugin()).isSameAs(first.plugin());
        }
    }

    @Test
    void theSameJarUnderAnotherNameIsKnown() {
        var jar = PluginSources.good("demo", "1.0.0").write(directory, "by-hand");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.install(jar))
                    .isInstanceOfSatisfying(
                            Admitted.class, a -> assertThat(a.isNew()).isFalse());
            assertThat(directory).isDirectoryNotContaining(f -> !f.equals(jar));
        }
    }

    @Test
    void anotherJarOfTheSameVersionIsTurnedAway() throws IOException {
        var first = PluginSources.good("demo", "1.0.0").write(elsewhere, "first");
        var second = PluginSources.good("demo", "1.0.0")
                .edit("demo.Monthly", "terms.value(AMOUNT)", "terms.value(AMOUNT).times(2)")
                .write(elsewhere, "second");

        try (var host = PluginHost.load(directory)) {
            host.install(first);
            assertThat(host.install(second)).isInstanceOf(OtherJar.class);
            assertThat(directory.resolve("installed").resolve("demo-1.0.0.jar")).hasSameBinaryContentAs(first);
            assertThat(PluginHostTest.granted(host.latest("demo").orElseThrow()))
                    .isEqualTo(Money.ofFen(10_000));
        }
    }

    @Test
    void aRefusedFileInItsPlaceIsNotOverwritten() throws IOException {
        var place = Files.createDirectories(directory.resolve("installed")).resolve("demo-1.0.0.jar");
        Files.write(place, new byte[] {1, 2, 3});
        var jar = PluginSources.good("demo", "1.0.0").write(elsewhere, "upload");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.install(jar)).isInstanceOf(OtherJar.class);
            assertThat(place).hasBinaryContent(new byte[] {1, 2, 3});
        }
    }

    @Test
    void aJarThatCannotBeLoadedLeavesNothingBehind() {
        var jar = PluginSources.good("demo", "1.0.0")
                .edit("demo.City", "return List.of(new Monthly());", "throw new IllegalStateException();")
                .write(elsewhere, "upload");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.install(jar))
                    .isInstanceOfSatisfying(
                            Admission.Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .extracting(Refusal::code)
                                    .containsExactly("plugin.failed"));
            assertThat(host.plugins()).isEmpty();
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void aJarThatFailsTheChecksNeverRuns() {
        var jar = PluginSources.good("demo", "1.0.0")
                .edit("demo.City", "return List.of(new Monthly());", "System.exit(3); return null;")
                .write(elsewhere, "upload");

        try (var host = PluginHost.load(directory)) {
            assertThat(host.install(jar))
                    .isInstanceOfSatisfying(
                            Admission.Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .extracting(Refusal::code)
                                    .containsOnly("plugin.bytecode"));
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void aJarSaysWhatItIsBeforeAnythingElseInItIsBelieved() throws IOException {
        var jar = PluginSources.good("demo", "1.0.0").write(elsewhere, "upload");
        var text = Files.writeString(elsewhere.resolve("text.jar"), "no jar");

        assertThat(JarLabel.of(jar)).hasValueSatisfying(label -> {
            assertThat(label.id()).isEqualTo("demo");
            assertThat(label.version()).isEqualTo("1.0.0");
            assertThat(label.sha256()).matches("[0-9a-f]{64}");
        });
        assertThat(JarLabel.of(text)).isEmpty();
    }
}
