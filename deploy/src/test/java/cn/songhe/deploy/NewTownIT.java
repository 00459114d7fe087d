package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.archetype.Workshop;
import cn.songhe.doctor.Doctor;
import cn.songhe.doctor.Options;
import cn.songhe.evaluation.Language;
import cn.songhe.kernel.identifier.CitizenId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The integrator's way in one go: archetype, contract, examination, installation into the running server, first cycle. */
class NewTownIT extends ServerTest {

    private static final String HEAD = "id_number,name,registered_division,residence_division,demo";

    static Client as(String login) {
        return as(TestSite.NEW_TOWN, login);
    }

    @Test
    void aPluginFromTheArchetypePaysItsFirstAllowanceAndExplainsIt() throws Exception {
        var workshop = Workshop.in(Path.of("target/workshop").toAbsolutePath());
        var project = workshop.generate(
                TestSite.NEW_TOWN,
                Map.of("groupId", "city.newtown", "pluginId", TestSite.NEW_TOWN, "divisionCode", "341602"));
        var jar = workshop.build(project);
        var verdict = Doctor.examine(jar, Options.DEFAULT);
        System.out.println(verdict.render(Language.EN));
        assertThat(verdict.isSound()).isTrue();

        assertThat(as("clerk").get("policy").status()).as("no plugin yet").isEqualTo(404);
        assertThat(as("integrator")
                        .upload("plugins", jar)
                        .orFail()
                        .path("installed")
                        .asBoolean())
                .isTrue();

        var born = CitizenId.compose("341602", LocalDate.of(1930, 3, 4), 7).value();
        importRows(as("clerk"), "elders", false, HEAD, born + ",甲演示,341602,341602,是")
                .orFail();
        var cycle = CycleCommand.openAndAwait(as("clerk"), "monthly", "2025-05", "key-newtown");
        long id = cycle.path("id").asLong();
        var totals = as("auditor").get("cycles/" + id + "/totals").orFail();
        assertThat(totals.path("lines").asLong()).isEqualTo(1);
        var approval =
                Map.of("fen", totals.path("fen").asLong(), "remark", "an invented document", "acknowledgeDraft", true);
        assertThat(as("reviewer")
                        .post("cycles/" + id + "/approval", approval, Map.of())
                        .orFail()
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
        var line = as("auditor")
                .get("cycles/" + id + "/lines")
                .orFail()
                .path("items")
                .path(0);
        var why = as("auditor")
                .get("cycles/" + id + "/lines/" + line.path("key").asText() + "/explanation")
                .orFail();
        assertThat(why.path("equal").asBoolean()).isTrue();
    }
}
