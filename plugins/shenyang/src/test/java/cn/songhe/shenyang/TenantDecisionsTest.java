package cn.songhe.shenyang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.OverrideRule;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.PolicyFiles;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantDecisionsTest {

    private final List<Parameter<?>> parameters =
            List.copyOf(CityPolicy.of("shenyang", "test", new ShenyangPlugin(), PolicyFiles.in(classes()))
                    .book()
                    .parameters());

    @Test
    void noAmountThatThePlanLeavesOpenHasBeenFilledIn() {
        assertThat(parameters)
                .filteredOn(parameter -> parameter.values().isEmpty())
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder(
                        "service.monthly",
                        "care.monthly",
                        "advanced-age.monthly",
                        "disability.monthly",
                        "carer-training.subsidy",
                        "running.yearly");
    }

    @Test
    void agesAndGroupsThatTheTextsNameAreNotForTheTenantToChange() {
        assertThat(parameters)
                .filteredOn(parameter -> parameter.override() == OverrideRule.NONE)
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder(
                        "elder.minimum-age",
                        "assessment.minimum-age",
                        "health-management.minimum-age",
                        "public-homes.outright",
                        "public-homes.in-hardship");
    }

    private static Path classes() {
        try {
            var source = ShenyangPlugin.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
