package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.plugins.boundary.PluginViews.Check;
import cn.songhe.plugins.boundary.PluginViews.Verdict;
import cn.songhe.plugins.host.PluginSources;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor itself, as the process in which the service has plugins examined. */
class RealDoctorTest {

    private final DoctorProcess doctor = new DoctorProcess(Optional.of(System.getProperty("java.class.path")), 120);

    @TempDir
    Path directory;

    @Test
    void aPluginWithoutCasesIsLoadedAndDoesNotPass() {
        var verdict = doctor.examine(PluginSources.good("demo", "1.0.0").write(directory, "demo"));

        assertThat(verdict.plugin()).isEqualTo("demo");
        assertThat(verdict.version()).isEqualTo("1.0.0");
        assertThat(verdict.passed()).isFalse();
        assertThat(state(verdict, "manifest")).isEqualTo("passed");
        assertThat(state(verdict, "fits")).isEqualTo("passed");
        assertThat(state(verdict, "examples")).isEqualTo("failed");
        assertThat(verdict.counts().formulas()).isEqualTo(1);
    }

    @Test
    void aPluginThatEatsMemoryWhenItIsLoadedDoesNotPass() {
        var plugin = PluginSources.good("demo", "1.0.0")
                .edit(
                        "demo.City",
                        "return List.of(new Monthly());",
                        "List<int[]> all = new ArrayList<>(); while (all.size() >= 0) all.add(new int[1 << 20]); return List.of();");

        assertThat(doctor.examine(plugin.write(directory, "demo")).passed()).isFalse();
    }

    @Test
    void aFileThatIsNoJarDoesNotPass() throws Exception {
        var file = java.nio.file.Files.writeString(directory.resolve("text.jar"), "no jar");

        assertThat(doctor.examine(file).passed()).isFalse();
    }

    private static String state(Verdict verdict, String check) {
        return verdict.checks().stream()
                .filter(c -> c.id().equals(check))
                .map(Check::state)
                .findFirst()
                .orElseThrow();
    }
}
