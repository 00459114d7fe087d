package cn.songhe.cookbook;

import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.PartialMonth;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A month counts from some days on 满若干天按一个月: below it there is nothing. */
final class PartByThreshold extends ByStay {

    private static final ParameterKey<Long> LEAST = ParameterKey.of("stay.least-days", Unit.DAYS);

    PartByThreshold() {
        super(
                new Example("CB-PART-THRESHOLD", "三(11)", "满天数按整月发放", "Monthly subsidy from a number of days on"),
                Set.of(MONTHLY, LEAST));
    }

    @Override
    Money worth(long days, Terms terms) {
        return PartialMonth.fromDays(terms.value(MONTHLY), days, terms.value(LEAST));
    }
}
