package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.NoStandardInForce;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubsidyFormula;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far back a cycle pays arrears 补发期限, by the law of the cycle's own period. What was paid wrongly is taken back without limit. A
 * limit of which no value is in force is none.
 */
final class ArrearsLimit {

    private final CycleContext context;
    private final Map<String, Optional<LocalDate>> firstDays = new HashMap<>();

    ArrearsLimit(CycleContext context) {
        this.context = context;
    }

    /** Whether the correction is more money, or more services, for a period that lies too far back. */
    boolean bars(Line correction) {
        if (correction.kind() != Line.Kind.ARREARS) {
            return false;
        }
        var period = correction.key().period();
        return firstDays
                .computeIfAbsent(correction.key().formula(), formula -> firstDay(formula, period))
                .map(first -> period.last().isBefore(first))
                .orElse(false);
    }

    private Optional<LocalDate> firstDay(String formula, Period period) {
        return firstDay(formula, context.law())
                .or(() -> firstDay(formula, context.laws().of(period)));
    }

    private Optional<LocalDate> firstDay(String formula, PeriodLaw law) {
        return law.policy()
                .formula(formula)
                .map(SubsidyFormula::arrears)
                .flatMap(arrears -> arrears.months())
                .flatMap(months -> {
                    try {
                        return Optional.of(
                                context.period().first().minusMonths(law.terms().value(months)));
                    } catch (NoStandardInForce e) {
                        return Optional.empty();
                    }
                });
    }
}
