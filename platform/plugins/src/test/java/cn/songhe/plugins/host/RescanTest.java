package cn.songhe.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.plugins.host.InstalledPlugin.Refused;
import cn.songhe.spi.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that come, change and go in the directory while the service runs. */
class RescanTest {

    @TempDir
    Path directory;

    @Test
    void aJarThatIsDroppedInIsTakenIntoOperation() {
        try (var host = PluginHost.load(directory)) {
            PluginSources.good("demo", "1.0.0").write(directory, "demo");
            assertThat(host.plugins()).isEmpty();

            host.rescan();

            assertThat(PluginHostTest.granted(host.latest("demo").orElseThrow()))
                    .isEqualTo(Money.ofFen(10_000));
        }
    }

    @Test
    void whatIsInOperationIsNotLoadedAgain() {
        PluginSources.good("demo", "1.0.0").write(directory, "demo");

        try (var host = PluginHost.load(directory)) {
            var before = host.latest("demo").orElseThrow();
            host.rescan();
            assertThat(host.latest("demo")).containsSame(before);
        }
    }

    @Test
    void aFileThatWasOnlyTouchedChangesNothing() throws IOException {
        var jar = PluginSources.good("demo", "1.0.0").write(directory, "demo");

        try (var host = PluginHost.load(directory)) {
            var before = host.latest("demo").orElseThrow();
            Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
            host.rescan();
            assertThat(host.plugins()).hasSize(1);
            assertThat(host.latest("demo")).containsSame(before);
        }
    }

    @Test
    void aJarWhoseFileIsGoneStaysInOperation() throws IOException {
        var jar = PluginSources.good("demo", "1.0.0").write(directory, "demo");

        try (var host = PluginHost.load(directory)) {
            Files.delete(jar);
            host.rescan();
            assertThat(host.policy("demo", "1.0.0")).isPresent();
        }
    }

    @Test
    void aFileReplacedByAnotherVersionAddsIt() {
        PluginSources.good("demo", "1.0.0").write(directory, "demo");

        try (var host = PluginHost.load(directory)) {
            PluginSources.good("demo", "1.1.0").write(directory, "demo");
            host.rescan();
            host.rescan();
            assertThat(host.plugins()).extracting(p -> ((Loaded) p).version()).containsExactly("1.0.0", "1.1.0");
        }
    }

    @Test
    void aVersionReplacedByOtherContentsIsRefusedAndTheFirstRunsOn() {
        PluginSources.good("demo", "1.0.0").write(directory, "demo");

        try (var host = PluginHost.load(directory)) {
            PluginSources.good("demo", "1.0.0")
                    .edit("demo.Monthly", "terms.value(AMOUNT)", "terms.value(AMOUNT).times(2)")
                    .write(directory, "demo");
            host.rescan();
            assertThat(host.plugins()).filteredOn(Refused.class::isInstance).hasSize(1);
            assertThat(PluginHostTest.granted(host.latest("demo").orElseThrow()))
                    .isEqualTo(Money.ofFen(10_000));
        }
    }

    @Test
    void aJarThatWasStillBeingCopiedIsLookedAtAgain() throws IOException {
        var jar = PluginSources.good("demo", "1.0.0").write(directory, "demo");
        var whole = Files.readAllBytes(jar);
        Files.write(jar, java.util.Arrays.copyOf(whole, whole.length / 2));

        try (var host = PluginHost.load(directory)) {
            assertThat(host.plugins()).singleElement().isInstanceOf(Refused.class);
            Files.write(jar, whole);
            host.rescan();
            assertThat(host.plugins()).singleElement().isInstanceOf(Loaded.class);
        }
    }

    @Test
    void aRefusedJarThatIsRemovedIsForgotten() throws IOException {
        var jar = directory.resolve("broken.jar");
        Files.write(jar, new byte[] {1, 2, 3});

        try (var host = PluginHost.load(directory)) {
            assertThat(host.plugins()).hasSize(1);
            Files.delete(jar);
            host.rescan();
            assertThat(host.plugins()).isEmpty();
        }
    }

    @Test
    void readersDecideOnWhileVersionsComeIn() throws Exception {
        PluginSources.good("demo", "1.0.0").write(directory, "demo");
        var readers = Executors.newFixedThreadPool(3);

        try (var host = PluginHost.load(directory)) {
            Callable<Boolean> reading = () -> IntStream.range(0, 2_000)
                    .mapToObj(i -> host.policy("demo", "1.0.0").orElseThrow())
                    .allMatch(policy -> PluginHostTest.granted(policy).equals(Money.ofFen(10_000)));
            var first = readers.submit(reading);
            var second = readers.submit(reading);
            for (int i = 1; i <= 4; i++) {
                PluginSources.good("demo", "1." + i + ".0").write(directory, "demo-" + i);
                host.rescan();
            }
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
            assertThat(host.latest("demo")).map(CityPolicy::version).contains("1.4.0");
        } finally {
            readers.shutdownNow();
        }
    }
}
