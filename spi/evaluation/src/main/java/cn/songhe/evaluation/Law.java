package cn.songhe.evaluation;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.NoStandardInForce;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The terms of one period for one tenant, resolved once and used for every subject, on any number of threads. Keeps no reasons.
 */
public final class Law implements Terms {

    private final Period period;
    private final Standards standards;
    private final Map<String, Standard<?>> atEnd;
    private final Map<String, List<Standards.InDivision>> inDivisions;
    /** Thrown for every subject alike: one for each parameter that awaits its standard, made once. */
    private final Map<String, NoStandardInForce> awaited;

    Law(Period period, Standards standards) {
        this.period = period;
        this.standards = standards;
        this.atEnd = standards.allOn(period.last());
        this.inDivisions = standards.allInDivisionsOn(period.last());
        this.awaited = standards.names().stream()
                .filter(name -> !atEnd.containsKey(name))
                .collect(Collectors.toMap(Function.identity(), NoStandardInForce::new));
    }

    @Override
    public Period period() {
        return period;
    }

    @Override
    public <T> T value(ParameterKey<T> key) {
        return standard(key).value();
    }

    @Override
    public <T> T valueOn(LocalDate day, ParameterKey<T> key) {
        return standardOn(day, key).value();
    }

    @Override
    public <T> T value(ParameterKey<T> key, DivisionCode division) {
        return standard(key, division).value();
    }

    @Override
    public <T> T valueOn(LocalDate day, ParameterKey<T> key, DivisionCode division) {
        return standardOn(day, key, division).value();
    }

    @Override
    public boolean isInForceOn(LocalDate day, ParameterKey<?> key) {
        return standards.series(key.name()).on(day).isPresent();
    }

    @Override
    public void because(Reason reason, Object... values) {
        // only an explanation keeps reasons
    }

    /** The value in force on a day with its unit, as people read it; empty if there is none. */
    public Optional<Text> shownOn(LocalDate day, String name) {
        return shown(standards.series(name), day);
    }

    private static <T> Optional<Text> shown(Series<T> series, LocalDate day) {
        return series.on(day).map(standard -> ValueText.of(series.parameter().unit(), standard.value()));
    }

    /** The standard on the last day of the period. */
    <T> Standard<T> standard(ParameterKey<T> key) {
        var standard = atEnd.get(key.name());
        if (standard != null) {
            return typed(standard, key);
        }
        var none = awaited.get(key.name());
        if (none != null) {
            throw none;
        }
        return standardOn(period.last(), key);
    }

    /** The standard in a division on the last day of the period. */
    private <T> Standard<T> standard(ParameterKey<T> key, DivisionCode division) {
        var own = inDivisions.get(key.name());
        if (own != null) {
            for (var in : own) {
                if (division.isWithin(in.division())) {
                    return typed(in.standard(), key);
                }
            }
        }
        return standard(key);
    }

    /** The standard on a day. */
    <T> Standard<T> standardOn(LocalDate day, ParameterKey<T> key) {
        return typed(standards.series(key.name()).on(day), key);
    }

    /** The standard in a division on a day. */
    <T> Standard<T> standardOn(LocalDate day, ParameterKey<T> key, DivisionCode division) {
        return typed(standards.series(key.name()).on(day, division), key);
    }

    private static <T> Standard<T> typed(Optional<? extends Standard<?>> standard, ParameterKey<T> key) {
        if (standard.isEmpty()) {
            throw new NoStandardInForce(key.name());
        }
        return typed(standard.get(), key);
    }

    @SuppressWarnings("unchecked")
    private static <T> Standard<T> typed(Standard<?> standard, ParameterKey<T> key) {
        var unit = standard.parameter().unit();
        if (unit != key.unit() && !unit.equals(key.unit())) {
            throw new IllegalArgumentException("parameter " + key.name() + " is in " + unit.name());
        }
        return (Standard<T>) standard;
    }
}
