package cn.songhe.cookbook;

import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** The rate of a day is rounded to whole yuan before it is multiplied 日标准取整到元: say in a note of which days it is the part. */
final class WholeYuanPerDay extends ByStay {

    private static final ParameterKey<Long> OF_DAYS = ParameterKey.of("stay.days-of-a-month", Unit.DAYS);

    WholeYuanPerDay() {
        super(new Example("CB-WHOLE-YUAN", "三(12)", "日标准取整到元", "Daily rate in whole yuan"), Set.of(MONTHLY, OF_DAYS));
    }

    @Override
    Money worth(long days, Terms terms) {
        var daily = Rounding.YUAN_HALF_UP.portion(terms.value(MONTHLY), 1, terms.value(OF_DAYS));
        return daily.times(days);
    }
}
