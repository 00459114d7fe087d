package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.Nature;
import cn.songhe.evaluation.Step;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Unit;
import java.util.Map;
import java.util.Optional;

/** The caps on what one recipient gets for a period: parameters that the text sets as "not more than". */
final class Caps {

    /** Units of an amount for one recipient, and whether it is for each month. */
    private static final Map<String, Boolean> MONTHS = Map.of(
            Unit.FEN_PER_PERSON_MONTH.name(), true,
            Unit.FEN_PER_MONTH.name(), true,
            Unit.FEN_PER_PERSON_YEAR.name(), false,
            Unit.FEN_PER_YEAR.name(), false,
            Unit.FEN_PER_PERSON.name(), false,
            Unit.FEN_PER_HOUSEHOLD.name(), false,
            Unit.FEN.name(), false);

    private Caps() {}

    /** The highest of the caps that were read on the way to the answer; empty if none was. */
    static Optional<Money> read(CityPolicy policy, Law law, Explanation<?> answer) {
        Optional<Money> highest = Optional.empty();
        for (var step : answer.steps()) {
            if (step instanceof Step.ParameterRead read && MONTHS.containsKey(read.unit()) && isCap(policy, read)) {
                boolean isMonthly = MONTHS.get(read.unit());
                var cap = valueOf(read, law)
                        .times(isMonthly ? answer.period().cadence().months() : 1);
                highest = Optional.of(highest.map(cap::atLeast).orElse(cap));
            }
        }
        return highest;
    }

    private static boolean isCap(CityPolicy policy, Step.ParameterRead read) {
        return policy.book()
                .find(read.name())
                .filter(p -> p.nature() == Nature.CAP)
                .isPresent();
    }

    /** The unit's name does not matter here, only that its values are money. */
    private static Money valueOf(Step.ParameterRead read, Law law) {
        return law.valueOn(read.since(), ParameterKey.of(read.name(), new Unit<Money>(read.unit(), Money.class)));
    }
}
