package cn.songhe.cookbook;

import cn.songhe.spi.Money;
import cn.songhe.spi.PartialMonth;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Terms;
import java.util.Set;

/** A month that is not whole is paid by days 按实际天数折算: the monthly amount × days / days of the month, rounded once. */
final class PartByDays extends ByStay {

    PartByDays() {
        super(new Example("CB-PART-DAYS", "三(9)", "按天折算的月补贴", "Monthly subsidy by days"), Set.of(MONTHLY));
    }

    @Override
    Money worth(long days, Terms terms) {
        int ofDays = terms.period().days();
        return PartialMonth.byDays(terms.value(MONTHLY), days, ofDays, Rounding.FEN_HALF_UP);
    }
}
