package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.kernel.error.Problem;
import cn.songhe.plugins.boundary.AskViews.Assessment;
import cn.songhe.plugins.boundary.AskViews.Dwelling;
import cn.songhe.plugins.boundary.AskViews.Question;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.HardshipCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamilyCaseTest {

    private static final LocalDate BIRTH = LocalDate.of(1938, 2, 15);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 10);

    private static String yaml(Question question) {
        return new FamilyCase(question, TODAY).yaml(List.of("X-1"));
    }

    private static Question asked(Assessment assessment, Dwelling dwelling, boolean canteen) {
        return new Question(BIRTH, true, false, null, null, assessment, dwelling, canteen);
    }

    @Test
    void whatWasNotSaidIsLeftOut() {
        assertThat(yaml(asked(null, null, false))).isEqualTo("""
                        on: 2024-02-10
                        facilities: []
                        elder:
                          birth: 1938-02-15
                          registered: home
                          hardship: []
                          ability: []
                          stays: []
                          meals: []
                          applications: [{formula: X-1, applied: 2023-01-01, confirmed: 2023-01-01}]
                        """);
    }

    @Test
    void categoriesStandAsCasesWriteThem() {
        var question = new Question(
                BIRTH, false, true, null, Set.of(HardshipCategory.SUBSISTENCE_ALLOWANCE), null, null, false);
        assertThat(yaml(question))
                .contains("resided: home", "{category: subsistence-allowance, from: 2023-01-01}")
                .doesNotContain("registered");
    }

    @Test
    void anAssessmentIsByItsOwnStandard() {
        assertThat(yaml(asked(new Assessment(Standard.THREE_CLASSES, 2), null, false)))
                .contains("{standard: three-classes, level: full-care, from: 2024-02-01}");
        assertThat(yaml(asked(new Assessment(Standard.GBT_42195_2022, 3), null, false)))
                .contains("{standard: gbt-42195-2022, level: 3, from: 2024-02-01}");
    }

    @Test
    void aStayNamesItsFacilityAndMealsFillTheMonth() {
        var yaml = yaml(asked(null, Dwelling.INSTITUTION, true));
        assertThat(yaml)
                .contains("{id: 1, kind: institution, division: home}, {id: 2, kind: canteen, division: home}")
                .contains("stays: [{facility: 1, from: 2023-01-01}]")
                .contains("{day: 2024-02-29, sitting: 2, canteen: 2}]");
        assertThat(yaml.split("sitting", -1)).hasSize(30);
    }

    @Test
    void aBirthThatCannotBeAndALevelThatIsNoneAreRefused() {
        for (var birth : new LocalDate[] {null, TODAY.plusDays(1), TODAY.minusYears(131)}) {
            var question = new Question(birth, true, true, null, null, null, null, false);
            assertThatThrownBy(() -> AskedPerson.check(question, TODAY)).isInstanceOf(Problem.class);
        }
        var tooHeavy = asked(new Assessment(Standard.THREE_CLASSES, 3), null, false);
        assertThatThrownBy(() -> AskedPerson.check(tooHeavy, TODAY)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> AskedPerson.check(null, TODAY)).isInstanceOf(Problem.class);
        AskedPerson.check(asked(new Assessment(Standard.THREE_CLASSES, 2), null, false), TODAY);
    }
}
