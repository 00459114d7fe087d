package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.kernel.error.Problem;
import cn.songhe.plugins.boundary.PluginViews.Verdict;
import cn.songhe.plugins.host.Compiled;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examinations that go well, and such that would hurt the service if they ran in it. */
class DoctorProcessTest {

    private static final String PASSED = """
            {"plugin":"demo","version":"1.0.0","passed":true,
             "checks":[{"id":"cases","title":{"zh":"案例","en":"Cases"},"state":"passed","findings":[]}],
             "counts":{"formulas":3,"cases":12,"populations":1000,"decisions":4000,"branchesCovered":9,"branches":9}}
            """;

    @TempDir
    Path classes;

    @Test
    void theVerdictOfTheProcessIsRead() {
        var verdict = examine("System.out.print(\"\"\"\n" + PASSED + "\"\"\");", 60);

        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.counts().cases()).isEqualTo(12);
        assertThat(verdict.checks()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("cases");
            assertThat(check.title().zh()).isEqualTo("案例");
        });
        assertThat(Verdicts.read(Verdicts.write(verdict))).contains(verdict);
    }

    @Test
    void anExaminationWithoutAnEndIsBrokenOff() {
        assertUnfinished(examine("while (true) { }", 1), "within 1 seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var all = new java.util.ArrayList<byte[]>(); while (true) all.add(new byte[1 << 20]);",
                "try { long[] big = new long[1 << 30]; } catch (Throwable t) { System.out.print(\"{}\"); }",
                "System.exit(0);",
                "throw new IllegalStateException();",
                "System.out.print(\"null\");",
                "System.out.print(\"{\\\"passed\\\": true}\");"
            })
    void anExaminationThatEndsWithoutAVerdictIsNotPassed(String statement) {
        assertUnfinished(examine(statement, 60), "without a verdict");
    }

    @Test
    void theProcessSeesNothingOfTheServersEnvironment() {
        var code = "var path = String.valueOf(System.getenv().containsKey(\"PATH\"));" + "System.out.print(\"\"\"\n"
                + PASSED + "\"\"\".replace(\"demo\", path));";

        assertThat(System.getenv()).containsKey("PATH");
        assertThat(examine(code, 60).plugin()).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void withoutADoctorNothingIsExamined(String classpath) {
        var doctor = new DoctorProcess(Optional.of(classpath), 60);

        assertThatThrownBy(() -> doctor.examine(Path.of("x.jar"))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind().code()).isEqualTo("doctor.not-configured");
            assertThat(problem.kind().status()).isEqualTo(503);
        });
    }

    private Verdict examine(String statement, int seconds) {
        var main =
                "package cn.songhe.doctor; public class Main { public static void main(String[] args) throws Exception {"
                        + statement + "} }";
        Compiled.into(classes, "cn.songhe.doctor.Main", main);
        return new DoctorProcess(Optional.of(classes.toString()), seconds).examine(Path.of("x.jar"));
    }

    private static void assertUnfinished(Verdict verdict, String why) {
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.checks()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("examination");
            assertThat(check.findings().get(0).what().en()).contains(why);
        });
    }
}
