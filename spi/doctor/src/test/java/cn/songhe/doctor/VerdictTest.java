package cn.songhe.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTest {

    private static final Options QUICK = Options.DEFAULT.withPopulations(50);

    @TempDir
    Path directory;

    @Test
    void theReportSaysWhereWhatAndHowToMendItInBothLanguages() {
        var jar = TownJar.sound().manifest("Plugin-Version", "one").write(directory);
        var verdict = Doctor.examine(jar, QUICK);

        assertThat(verdict.render(Language.ZH))
                .startsWith("体检 town one：不合格")
                .contains("✗ 清单写明编号、版本与接口版本范围（manifest）", "META-INF/MANIFEST.MF", "改法：")
                .contains("种子 20220531");
        assertThat(verdict.render(Language.EN))
                .startsWith("Examination of town one: not sound")
                .contains("Plugin-Version should be a semantic version such as 1.0.0, and is one", "Remedy: ");
    }

    @Test
    void theSameJarGetsTheSameVerdict() {
        var jar = TownJar.sound().write(directory);

        assertThat(Doctor.examine(jar, QUICK)).isEqualTo(Doctor.examine(jar, QUICK));
    }

    @Test
    void aFileThatIsNoJarIsAFindingToo() throws IOException {
        var verdict = Doctor.examine(Files.writeString(directory.resolve("town.jar"), "no jar"), QUICK);

        assertThat(verdict.isSound()).isFalse();
        assertThat(verdict.check(Topic.PACKAGING).findings()).hasSize(1);
        assertThat(verdict.check(Topic.CASES).status()).isEqualTo(Check.Status.SKIPPED);
    }

    @Test
    void aPluginWhoseCodeIsNotPureIsNotRun() {
        var jar = TownJar.sound()
                .edit("town.Town", "return Text.of(\"小镇\", \"Town\");", "System.exit(1); return null;")
                .write(directory);

        assertThat(Doctor.examine(jar, QUICK).check(Topic.FITS).status()).isEqualTo(Check.Status.SKIPPED);
    }
}
