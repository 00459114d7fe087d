package cn.songhe.deploy;

import cn.songhe.evaluation.Assembly;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Application;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.History;
import cn.songhe.spi.Meal;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Stay;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Elders in memory, always the same for a seed: one in six in hardship, one in twenty in a facility, one in thirty at a canteen. */
final class RulePopulation {

    private final Assembly<ElderFacts> formulas;
    private final Period month;
    private final DivisionCode here;
    private final FacilityRef home;
    private final FacilityRef canteen;
    private final SplittableRandom chance;

    RulePopulation(Assembly<ElderFacts> formulas, Period month, DivisionCode here, long seed) {
        this.formulas = formulas;
        this.month = month;
        this.here = here;
        this.home = new FacilityRef(1, FacilityKind.EMBEDDED_INSTITUTION, here);
        this.canteen = new FacilityRef(2, FacilityKind.CANTEEN, here);
        this.chance = new SplittableRandom(seed);
    }

    ElderFacts[] draw(int count) {
        var elders = new ElderFacts[count];
        for (int i = 0; i < count; i++) {
            elders[i] = one(i);
        }
        return elders;
    }

    private ElderFacts one(int number) {
        var birth = LocalDate.of(2022, 5, 31).minusDays(55 * 365L + chance.nextInt(48 * 365));
        var since = LocalDate.of(2015, 1, 1);
        var elder = ElderFacts.of(birth, chance.nextBoolean() ? Sex.MALE : Sex.FEMALE, formulas.facts());
        formulas.attributes().forEach(a -> none(elder, a));
        formulas.states().forEach(s -> nothing(elder, s));
        elder.registered(new Dated<>(here, since, null)).resided(new Dated<>(here, since, null));
        if (chance.nextInt(6) == 0) {
            var categories = HardshipCategory.values();
            elder.inCategory(new Dated<>(categories[chance.nextInt(categories.length)], since, null));
        }
        if (chance.nextInt(40) == 0) {
            elder.died(month.first().minusDays(chance.nextInt(60)));
        }
        if (chance.nextInt(20) == 0) {
            elder.assessed(new Dated<>(new AbilityLevel(AbilityLevel.Standard.THREE_CLASSES, number % 3), since, null));
            elder.stayed(new Stay(home, month.first().minusDays(40), null));
        }
        if (chance.nextInt(30) == 0) {
            eat(elder);
        }
        return elder.build();
    }

    private void eat(ElderFacts.Builder elder) {
        for (int day = 0; day < 20; day++) {
            elder.ate(new Meal(month.first().plusDays(day), 2, canteen));
        }
        elder.applied(new Application(
                "TY-S6", month.first().minusDays(30), month.first().minusDays(20)));
    }

    private static <T> void none(ElderFacts.Builder elder, Attribute<T> attribute) {
        elder.with(attribute, History.empty());
    }

    private static <T> void nothing(ElderFacts.Builder elder, StateKey<T> key) {
        elder.with(key, (T) null);
    }
}
