package cn.songhe.cookbook;

import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.PartialMonth;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A month that is not whole is paid by halves 按半月折算: half of it up to some day, from then on all. */
final class PartByHalves extends ByStay {

    private static final ParameterKey<Long> WHOLE_FROM = ParameterKey.of("stay.whole-from", Unit.DAYS);

    PartByHalves() {
        super(
                new Example("CB-PART-HALVES", "三(10)", "按半月折算的月补贴", "Monthly subsidy by halves"),
                Set.of(MONTHLY, WHOLE_FROM));
    }

    @Override
    Money worth(long days, Terms terms) {
        return PartialMonth.byHalves(terms.value(MONTHLY), days, terms.value(WHOLE_FROM), Rounding.FEN_HALF_UP);
    }
}
