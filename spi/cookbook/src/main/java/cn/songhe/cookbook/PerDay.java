package cn.songhe.cookbook;

import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** An amount per day 按天. */
final class PerDay extends ByStay {

    private static final ParameterKey<Money> DAILY = ParameterKey.of("stay.daily", Unit.FEN_PER_PERSON_DAY);

    PerDay() {
        super(new Example("CB-PER-DAY", "三(8)", "按天发放的补贴", "Subsidy by the day"), Set.of(DAILY));
    }

    @Override
    Money worth(long days, Terms terms) {
        return terms.value(DAILY).times(days);
    }
}
