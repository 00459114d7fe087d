package cn.songhe.cookbook;

import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Unit;

/** Series that are announced elsewhere 指数, each with dates and a source of its own. */
final class Indices {

    /** The minimum living allowance for a person and month. */
    static final ParameterKey<Money> SUBSISTENCE = ParameterKey.of("index.subsistence", Unit.FEN_PER_PERSON_MONTH);

    /** The average monthly pension of a year. */
    static final ParameterKey<Money> AVERAGE_PENSION =
            ParameterKey.of("index.average-pension", Unit.FEN_PER_PERSON_MONTH);

    /** The workdays of a month, with make-up days and without holidays. */
    static final ParameterKey<Long> WORKDAYS = ParameterKey.of("index.workdays", Unit.DAYS);

    private Indices() {}
}
