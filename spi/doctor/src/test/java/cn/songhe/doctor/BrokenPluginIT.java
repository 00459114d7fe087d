package cn.songhe.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check finds the plugin that breaks it, as a real jar. */
class BrokenPluginIT {

    private static final Options QUICK = Options.DEFAULT.withPopulations(80).within(Duration.ofSeconds(2));
    private static final StringBuilder TABLE = new StringBuilder("broken plugin | found by | first finding\n");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} is found")
    @MethodSource("all")
    void whatIsBrokenIsFound(Broken broken) {
        var verdict = Doctor.examine(broken.breaking().apply(TownJar.sound()).write(directory), QUICK);
        var check = verdict.check(broken.topic());

        note(broken, verdict);
        assertThat(check.status()).as(verdict.render(Language.EN)).isIn(Check.Status.FAILED, Check.Status.WARNED);
        assertThat(check.findings()).anySatisfy(finding -> {
            assertThat(finding.where() + " " + finding.what().en()).contains(broken.finding());
            assertThat(finding.remedy().en()).isNotBlank();
        });
        assertThat(verdict.isSound()).isEqualTo(broken.topic() == Topic.UNUSED);
    }

    static Stream<Broken> all() {
        return Stream.of(
                        BrokenJars.jars(),
                        BrokenCode.bytecode(),
                        BrokenJars.files(),
                        BrokenAnswers.declarations(),
                        BrokenAnswers.answers(),
                        BrokenCases.cases(),
                        BrokenCases.kinds())
                .flatMap(List::stream);
    }

    private static void note(Broken broken, Verdict verdict) {
        var failed = verdict.checks().stream()
                .filter(c -> !c.findings().isEmpty())
                .map(Check::id)
                .collect(Collectors.joining(", "));
        var first = verdict.check(broken.topic()).findings().stream()
                .findFirst()
                .map(f -> shortened(f.where()) + ": " + shortened(f.what().en()))
                .orElse("-");
        TABLE.append(broken.name())
                .append(" | ")
                .append(failed)
                .append(" | ")
                .append(first)
                .append('\n');
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() > 110 ? line.substring(0, 110) + "…" : line;
    }

    @AfterAll
    static void printTheTable() {
        System.out.println(TABLE);
    }
}
