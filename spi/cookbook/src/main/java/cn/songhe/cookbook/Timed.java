package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** What the recipes about beginning and end have in common: one flat amount, and a reason that says which day decided. */
abstract class Timed extends Recipe<ElderFacts> {

    static final ParameterKey<Money> MONTHLY = ParameterKey.of("timed.monthly", Unit.FEN_PER_PERSON_MONTH);
    static final ParameterKey<Long> AGE = ParameterKey.of("timed.age", Unit.YEARS);

    private final Reason granted;

    Timed(Example example, Set<Fact> requires, Set<ParameterKey<?>> parameters) {
        super(example, Subject.ELDER, requires, parameters);
        granted = example.reason("granted", "以{0}的情况为准，每月{1}元", "as of {0}: CNY {1} a month");
    }

    /** Whether the elder had completed the years on the day. */
    static boolean isOldEnough(ElderFacts elder, LocalDate day, Terms terms) {
        return !elder.birth().plusYears(terms.value(AGE)).isAfter(day);
    }

    final Decision grant(LocalDate day, Terms terms) {
        var amount = terms.value(MONTHLY);
        terms.because(granted, day, amount);
        return pay(amount);
    }
}
