package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Terms;
import java.util.Set;

/** Nothing for the month of death 去世当月停发. */
final class StopInMonth extends Timed {

    private static final Example EXAMPLE =
            new Example("CB-STOP-IN-MONTH", "三(5)", "去世当月停发", "Stops in the month of death");

    private static final Decision GONE = EXAMPLE.refusal("gone", "本月或者此前已去世", "died in this month or before");

    StopInMonth() {
        super(EXAMPLE, Set.of(Fact.LIFE), Set.of(MONTHLY));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var last = terms.period().last();
        return elder.death().filter(death -> !death.isAfter(last)).isPresent() ? GONE : grant(last, terms);
    }
}
