package cn.songhe.xuchang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The allowance over all days of birth and all months. */
class AllowancePropertyTest {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1910, 1, 1);
    private static final DivisionCode WEIDU = DivisionCode.of("411002001");

    private final AdvancedAge formula = new AdvancedAge();
    private final CityPolicy policy = Xuchang.policy();

    @Property
    void whoIsADayOlderNeverHasLess(
            @ForAll @IntRange(max = 18_000) int day, @ForAll @IntRange(min = 2021, max = 2030) int year) {
        var law = policy.terms(Period.month(year, 2), List.of());
        assertThat(amount(FIRST_BIRTH.plusDays(day), law))
                .isGreaterThanOrEqualTo(amount(FIRST_BIRTH.plusDays(day + 1), law));
    }

    @Property
    void theAllowanceBeginsInTheMonthOfTheEightiethBirthday(@ForAll @IntRange(max = 18_000) int day) {
        var birth = FIRST_BIRTH.plusYears(31).plusDays(day % 3000);
        var eightieth = birth.plusYears(80);
        var month = Period.month(eightieth.getYear(), eightieth.getMonthValue());
        assertThat(amount(birth, policy.terms(month, List.of()))).isEqualTo(5000);
        assertThat(amount(birth, policy.terms(month.previous(), List.of()))).isZero();
    }

    private long amount(LocalDate birth, Law law) {
        var elder = ElderFacts.of(birth, Sex.FEMALE, formula.requires())
                .registered(new Dated<>(WEIDU, birth, null))
                .build();
        return policy.decide(formula, elder, law) instanceof Decision.Granted granted
                ? granted.awards().get(0).amount().fen()
                : 0;
    }
}
