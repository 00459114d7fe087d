package cn.songhe.qiaocheng;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Period;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Half a year of validity, whenever it begins. */
class AssessmentValidityTest {

    private final Terms terms = Qiaocheng.policy().terms(Period.month(2023, 5), List.of());

    @Property
    void anAssessmentIsValidForHalfAYearLessThanADayMore(@ForAll @IntRange(max = 3000) int day) {
        var assessed = LocalDate.of(2023, 2, 14).plusDays(day);
        var through = Assessments.validThrough(assessedOn(assessed), terms);
        assertThat(through.plusDays(1)).isBeforeOrEqualTo(assessed.plusDays(184));
        assertThat(through.plusDays(1)).isAfterOrEqualTo(assessed.plusDays(181));
    }

    @Property
    void whoIsAssessedEveryHalfYearIsNeverWithoutAnAssessment(@ForAll @IntRange(max = 3000) int day) {
        var assessed = LocalDate.of(2023, 2, 14).plusDays(day);
        var next = assessed.plusMonths(6);
        assertThat(Assessments.validThrough(assessedOn(assessed), terms)).isEqualTo(next.minusDays(1));
        assertThat(Assessments.validThrough(assessedOn(next), terms)).isAfter(next);
    }

    private static Dated<AbilityLevel> assessedOn(LocalDate day) {
        return new Dated<>(new AbilityLevel(Standard.GBT_42195_2022, 2), day, null);
    }
}
