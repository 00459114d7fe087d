package cn.songhe.deploy;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Taiyuan's three subsidies for persons as somebody would write them for one month by hand, with the numbers in the code: what the rules
 * are measured against. It knows no explanation, no other date and no other purse.
 */
final class PlainTaiyuan {

    private final Period month;
    private final Set<HardshipCategory> hardship;
    private final DivisionCode city;

    PlainTaiyuan(Period month, Set<HardshipCategory> hardship, DivisionCode city) {
        this.month = month;
        this.hardship = EnumSet.copyOf(hardship);
        this.city = city;
    }

    /** What the month brings for one elder, in fen. */
    long fen(ElderFacts elder) {
        var here = elder.lastDayIn(month);
        if (here.isEmpty() || elder.ageOn(month.last()) < 60) {
            return 0;
        }
        var day = here.get();
        boolean isPoor = elder.hardship().on(day, hardship::contains).isPresent();
        return services(elder, day, isPoor) + bed(elder, day) + meals(elder, day, isPoor);
    }

    private long services(ElderFacts elder, LocalDate day, boolean isPoor) {
        return isPoor && elder.residence().on(day).filter(d -> d.isWithin(city)).isPresent() ? 10_000 : 0;
    }

    private long bed(ElderFacts elder, LocalDate day) {
        for (var stay : elder.stays()) {
            var last = stay.lastDayIn(month);
            if (last != null && stay.facility().kind() == FacilityKind.EMBEDDED_INSTITUTION) {
                var until = last.isAfter(day) ? day : last;
                var level = elder.ability().on(until, l -> l.standard() == Standard.THREE_CLASSES);
                return level.map(PlainTaiyuan::rate).orElse(0L);
            }
        }
        return 0;
    }

    private static long rate(AbilityLevel level) {
        return 15_000L * (level.level() + 1);
    }

    private long meals(ElderFacts elder, LocalDate day, boolean isPoor) {
        var application = elder.application("TY-S6");
        if (!isPoor
                || elder.meals().isEmpty()
                || application.isEmpty()
                || !application.get().isConfirmed()
                || elder.registration().on(day).filter(d -> d.isWithin(city)).isEmpty()) {
            return 0;
        }
        var days = 0;
        LocalDate counted = null;
        for (var meal : elder.meals()) {
            boolean isNew = !meal.day().equals(counted);
            if (isNew
                    && !meal.day().isAfter(day)
                    && !meal.day().isBefore(application.get().applied())) {
                days++;
                counted = meal.day();
            }
        }
        return 200L * days;
    }
}
