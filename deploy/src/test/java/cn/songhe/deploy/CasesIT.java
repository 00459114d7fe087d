package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases against an installed version over HTTP: who writes a plugin sees at once what it computes, and keeps nothing here. */
class CasesIT extends ServerTest {

    private static final String CASES = "plugins/taiyuan/1.0.0/cases";

    private static final String YAML = """
            formula: TY-S6
            period: 2022-05
            cases:
              - name: without a meal there is nothing to grant
                elder: {birth: 1950-01-01}
                expect: {refused: TY-S6.no-meals}
            """;

    private static Client.Answer run(String login, String yaml) {
        return as(login).post(CASES, Map.of("yaml", yaml), Map.of());
    }

    @Test
    void theCasesOfAVersionAreExamplesAndAllAsExpected() {
        var files = as("integrator").get(CASES).orFail();
        assertThat(files).hasSizeGreaterThan(10);
        for (var file : files) {
            var text = as("integrator")
                    .get(CASES + "/text?file=" + file.path("file").asText())
                    .orFail();
            var cases = run("integrator", text.path("text").asText()).orFail().path("cases");
            assertThat(cases)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.path("asExpected").asBoolean())
                            .as(one.path("name").asText())
                            .isTrue());
        }
        assertThat(as("integrator")
                        .get(CASES + "/text?file=../META-INF/MANIFEST.MF")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatDiffersIsAnAnswerAndWhatCannotBeReadIsAProblemWithItsLine() {
        var differs = run("reviewer", YAML.replace("no-meals", "gone"))
                .orFail()
                .path("cases")
                .path(0);
        assertThat(differs.path("asExpected").asBoolean()).isFalse();
        assertThat(differs.path("expected").path("detail").asText()).isEqualTo("TY-S6.gone");
        assertThat(differs.path("computed").path("detail").asText()).isEqualTo("TY-S6.no-meals");

        var unreadable = run("reviewer", YAML.replace("birth", "brith"));
        assertThat(unreadable.status()).isEqualTo(422);
        var fault = unreadable.body().path("fields").path(0);
        assertThat(fault.path("field").asText()).startsWith("5:").endsWith("cases[0].elder.brith");
        assertThat(fault.path("detail").asText()).contains("birth");
    }

    @Test
    void onlyWhoMayRehearseRunsCases() {
        assertThat(run("clerk", YAML).status()).isEqualTo(403);
        assertThat(as("clerk").get(CASES).status()).isEqualTo(200);
        assertThat(as("finance").get(CASES).status()).isEqualTo(403);
    }
}
