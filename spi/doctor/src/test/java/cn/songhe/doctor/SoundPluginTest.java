package cn.songhe.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundPluginTest {

    @TempDir
    Path directory;

    @Test
    void aSoundPluginPassesEveryCheck() {
        var verdict = Doctor.examine(TownJar.sound().write(directory), Options.DEFAULT.withPopulations(300));

        assertThat(verdict.render(Language.EN)).contains("Examination of town 1.0.0: sound");
        assertThat(verdict.checks())
                .allSatisfy(check -> assertThat(check.status())
                        .as(verdict.render(Language.EN))
                        .isEqualTo(Check.Status.PASSED));
        assertThat(verdict.counts().branchesCovered())
                .isEqualTo(verdict.counts().branches())
                .isPositive();
    }
}
