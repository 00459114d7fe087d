package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.Period;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.Text;
import java.util.Optional;
import java.util.Set;

/** Counts months within a calendar year 年度计月: two states, the year and how many of its months were counted. */
final class MonthsOfYear {

    private static final StateKey<Long> COUNTED =
            StateKey.count("child-months.counted", Text.of("本年已计月数", "Months counted in the year"));
    private static final StateKey<Long> YEAR = StateKey.count("child-months.year", Text.of("计数年份", "Year counted"));

    static final Set<StateKey<?>> KEYS = Set.of(COUNTED, YEAR);

    private MonthsOfYear() {}

    /** Which month of the year this would be, from 1. */
    static long next(SubjectFacts facts, Period period) {
        boolean sameYear = facts.state(YEAR).equals(Optional.of(year(period)));
        return sameYear ? facts.state(COUNTED).orElse(0L) + 1 : 1;
    }

    /** The decision, after which so many months are counted. */
    static Decision counting(Decision decision, long months, Period period) {
        return decision.leaving(COUNTED, months).leaving(YEAR, year(period));
    }

    private static Long year(Period period) {
        return (long) period.first().getYear();
    }
}
