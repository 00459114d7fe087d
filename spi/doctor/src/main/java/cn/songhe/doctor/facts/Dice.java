package cn.songhe.doctor.facts;

import cn.songhe.spi.Area;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Money;
import cn.songhe.spi.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance for one made-up subject, aimed at the boundaries: around the period, around thresholds, at month ends and leap days. */
final class Dice {

    private final SplittableRandom random;
    final Pools pools;
    final Period period;

    Dice(long seed, Pools pools, Period period) {
        this.random = new SplittableRandom(seed);
        this.pools = pools;
        this.period = period;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    long upTo(long most) {
        return random.nextLong(most + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T pick(T first, T... others) {
        int i = random.nextInt(others.length + 1);
        return i == 0 ? first : others[i - 1];
    }

    /** A value at, just below or just above one of the pool; never negative. */
    long near(List<Long> pool, long otherwise) {
        long base = pool.isEmpty() ? otherwise : pick(pool);
        return Math.max(0, base + pick(0, 0, -1, 1));
    }

    /** A day in or around the period, or around a day from which something holds. */
    LocalDate day() {
        var base = pick(period.first(), period.last(), period.first(), period.last(), pick(pools.days));
        return pick(
                base,
                base,
                base.minusDays(1),
                base.plusDays(1),
                base.plusDays(upTo(40) - 20),
                base.minusMonths(upTo(30)));
    }

    /** A day within the period, often its first or last. */
    LocalDate dayWithin() {
        return pick(period.first(), period.last(), period.first().plusDays(upTo(period.days() - 1L)));
    }

    /** A birthday such that an age of the policy is completed in or just around the period; sometimes 29 February. */
    LocalDate birthOfElder() {
        long age = pools.years.isEmpty() || oneIn(4) ? 55 + upTo(50) : pick(pools.years);
        var born = pick(day(), dayWithin()).minusYears(age);
        return oneIn(12) ? LocalDate.of(born.getYear() / 4 * 4, 2, 28).plusDays(1) : born;
    }

    /** The same for a child. */
    LocalDate birthOfChild() {
        long age = pools.months.isEmpty() || oneIn(4) ? upTo(48) : pick(pools.months);
        return pick(day(), dayWithin()).minusMonths(age);
    }

    DivisionCode division() {
        var division = pick(pools.divisions);
        boolean isCounty = division.value().length() == 6 && !division.value().endsWith("00");
        return isCounty && oneIn(4) ? DivisionCode.of(division.value() + "001") : division;
    }

    FacilityRef facility() {
        return pick(pools.facilities);
    }

    Money money() {
        return Money.ofFen(near(pools.fen, 10_000) * pick(1, 1, 1, 2, 30));
    }

    Area area() {
        return new Area(near(pools.hundredths, 20_000));
    }

    /** A last day not before the first, or none. */
    LocalDate through(LocalDate from) {
        return oneIn(2) ? null : from.plusDays(pick(0L, upTo(5), upTo(40), upTo(900)));
    }
}
