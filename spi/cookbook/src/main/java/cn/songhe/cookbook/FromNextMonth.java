package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Terms;
import java.util.Set;

/** From the month after 自次月起: the conditions are asked for on the day before the period. */
final class FromNextMonth extends Timed {

    private static final Example EXAMPLE =
            new Example("CB-FROM-NEXT", "三(3)", "自符合条件次月起发放", "Paid from the month after eligibility");

    private static final Decision TOO_YOUNG =
            EXAMPLE.refusal("too-young", "上月末未达到规定年龄", "had not reached the age by the end of the month before");

    FromNextMonth() {
        super(EXAMPLE, Set.of(), Set.of(MONTHLY, AGE));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var eve = terms.period().first().minusDays(1);
        return isOldEnough(elder, eve, terms) ? grant(eve, terms) : TOO_YOUNG;
    }
}
