package cn.songhe.taiyuan;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** The numbers of the bed subsidy: by class of care and by county. */
final class BedTerms {

    static final ParameterKey<Long> MINIMUM_DAYS = ParameterKey.of("bed.minimum-days", Unit.DAYS);

    private static final ParameterKey<Money> SELF_CARE = ParameterKey.of("bed.self-care", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Money> PARTIAL_CARE =
            ParameterKey.of("bed.partial-care", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Money> FULL_CARE = ParameterKey.of("bed.full-care", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Set<DivisionCode>> EVEN_COUNTIES =
            ParameterKey.of("bed.even-split.counties", Unit.DIVISIONS);
    private static final ParameterKey<Shares> EVEN = ParameterKey.of("bed.split.even", Unit.SHARES);
    private static final ParameterKey<Shares> OTHER = ParameterKey.of("bed.split.other", Unit.SHARES);

    static final Set<ParameterKey<?>> KEYS =
            Set.of(Persons.MINIMUM_AGE, MINIMUM_DAYS, SELF_CARE, PARTIAL_CARE, FULL_CARE, EVEN_COUNTIES, EVEN, OTHER);

    private BedTerms() {}

    static ParameterKey<Money> amount(AbilityLevel level) {
        return switch (level.level()) {
            case 0 -> SELF_CARE;
            case 1 -> PARTIAL_CARE;
            default -> FULL_CARE;
        };
    }

    static Shares shares(DivisionCode county, Terms terms) {
        return terms.value(terms.value(EVEN_COUNTIES).contains(county) ? EVEN : OTHER);
    }
}
