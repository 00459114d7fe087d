package cn.songhe.doctor.facts;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Figures;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubjectFacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes up subjects. Three in four begin as the subject of a case, of which one to six things are then changed; the others are made up
 * from nothing. The n-th subject for a formula depends on the seed, the formula's id and n alone.
 */
public final class Crowd {

    private final CityPolicy policy;
    private final Pools pools;
    private final long seed;
    private final Map<List<Object>, Law> laws = new ConcurrentHashMap<>();

    /** A crowd for a policy, aimed at what its parameters and the examples are about. */
    public Crowd(CityPolicy policy, List<Asked<?>> all, long seed) {
        this.policy = policy;
        this.pools = PolicyPools.of(policy);
        this.seed = seed;
        all.forEach(this::harvest);
    }

    private <F extends SubjectFacts> void harvest(Asked<F> asked) {
        for (var example : asked.examples()) {
            Drafts.of(example.facts(), asked.scope(), pools).harvest(pools);
            pools.put(pools.days, example.period().first());
        }
    }

    /** The n-th subject for what is asked. */
    public <F extends SubjectFacts> Specimen<F> specimen(Asked<F> asked, int number) {
        var random = new SplittableRandom(seed * 31 + asked.id().hashCode() * 1_000_003L + number);
        boolean isCopy = !asked.examples().isEmpty() && random.nextInt(4) > 0;
        var example = asked.examples().isEmpty()
                ? null
                : asked.examples().get(random.nextInt(asked.examples().size()));
        var period = period(asked.cadence(), isCopy ? example.period() : null, random);
        var dice = new Dice(random.nextLong(), pools, period);
        var draft = isCopy
                ? shaken(Drafts.of(example.facts(), asked.scope(), pools), 1 + random.nextInt(6), dice)
                : Drafts.random(asked.subject(), dice);
        draft.shakeOwn(asked.scope(), dice);
        var law = law(period, example == null || random.nextInt(4) == 0 ? List.of() : example.parameters());
        return new Specimen<>(asked, number, law, draft, dice);
    }

    /** The n-th figures for an indicator: missing, zero, few and many, with and without those of the period before. */
    public Figures figures(Indicator indicator, Cadence cadence, int number) {
        var random = new SplittableRandom(seed * 31 + indicator.id().hashCode() * 1_000_003L + number);
        var period = period(cadence, null, random);
        var dice = new Dice(random.nextLong(), pools, period);
        var before = made(indicator, period.previous(), Optional.empty(), dice);
        return made(indicator, period, dice.oneIn(3) ? Optional.empty() : Optional.of(before), dice);
    }

    private Figures made(Indicator indicator, Period period, Optional<Figures> before, Dice dice) {
        var divisions = new TreeMap<Measure, SortedMap<DivisionCode, Long>>(Comparator.comparing(Measure::name));
        for (var measure :
                new TreeSet<>(indicator.requires().stream().map(Measure::name).toList())) {
            var figures = new TreeMap<DivisionCode, Long>();
            for (long i = dice.upTo(3); i > 0; i--) {
                figures.put(dice.division(), dice.pick(0L, 1L, dice.near(pools.numbers, 35), dice.upTo(100_000)));
            }
            if (!dice.oneIn(6)) {
                divisions.put(named(indicator, measure), figures);
            }
        }
        return new MadeFigures(period, divisions, before);
    }

    private static Measure named(Indicator indicator, String name) {
        return indicator.requires().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The n-th child to be placed in a class: its birthday and the day. */
    public List<LocalDate> birthAndDay(int number) {
        var period = Cadence.MONTHLY.periodOf(pools.days.get(number % pools.days.size()));
        var dice = new Dice(seed + number, pools, period);
        return List.of(dice.birthOfChild(), dice.day());
    }

    private static <F extends SubjectFacts> Draft<F> shaken(Draft<F> draft, int times, Dice dice) {
        for (int i = 0; i < times; i++) {
            draft.shake(dice);
        }
        return draft;
    }

    private Period period(Cadence cadence, Period near, SplittableRandom random) {
        if (near != null && random.nextInt(3) > 0) {
            return near;
        }
        var day = near == null ? pools.days.get(random.nextInt(pools.days.size())) : near.last();
        return cadence.periodOf(day.plusMonths((random.nextInt(7) - 3L) * cadence.months()));
    }

    /** The terms of a period, made once. */
    public Law law(Period period, List<ParameterOverride> parameters) {
        return laws.computeIfAbsent(List.of(period, parameters), key -> policy.terms(period, parameters));
    }
}
