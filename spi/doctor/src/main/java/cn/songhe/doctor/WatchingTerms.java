package cn.songhe.doctor;

import cn.songhe.evaluation.Law;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** Terms that note which parameters are read or asked for. */
final class WatchingTerms implements Terms {

    private final Law law;
    private final Set<String> read;

    WatchingTerms(Law law, Set<String> read) {
        this.law = law;
        this.read = read;
    }

    @Override
    public Period period() {
        return law.period();
    }

    @Override
    public <T> T valueOn(LocalDate day, ParameterKey<T> key) {
        read.add(key.name());
        return law.valueOn(day, key);
    }

    @Override
    public <T> T valueOn(LocalDate day, ParameterKey<T> key, DivisionCode division) {
        read.add(key.name());
        return law.valueOn(day, key, division);
    }

    @Override
    public boolean isInForceOn(LocalDate day, ParameterKey<?> key) {
        read.add(key.name());
        return law.isInForceOn(day, key);
    }

    @Override
    public void because(Reason reason, Object... values) {
        // what is said is looked at elsewhere
    }
}
