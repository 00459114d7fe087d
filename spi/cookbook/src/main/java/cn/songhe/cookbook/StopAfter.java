package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Terms;
import java.util.Set;

/** The month of death or departure is paid, the next is not 次月停发. */
final class StopAfter extends Timed {

    private static final Example EXAMPLE =
            new Example("CB-STOP-AFTER", "三(6)", "去世或迁出次月停发", "Stops in the month after death or departure");

    private static final Decision GONE =
            EXAMPLE.refusal("gone", "在本月开始前已去世或者迁出", "died or moved away before this month");

    StopAfter() {
        super(EXAMPLE, Set.of(Fact.LIFE), Set.of(MONTHLY));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        return elder.lastDayIn(terms.period()).map(day -> grant(day, terms)).orElse(GONE);
    }
}
