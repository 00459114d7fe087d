package cn.songhe.cookbook;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The classes by which the invented tables are ordered. */
final class Classes {

    private static final List<HardshipCategory> INCOMES =
            List.of(HardshipCategory.DESTITUTE, HardshipCategory.SUBSISTENCE_ALLOWANCE);

    private Classes() {}

    /** Whether the elder was in the category on the day. */
    static boolean isIn(ElderFacts elder, HardshipCategory category, LocalDate day) {
        return elder.hardship().on(day, category::equals).isPresent();
    }

    /** The class of income: destitute before minimum living allowance; empty for everyone else. */
    static Optional<HardshipCategory> income(ElderFacts elder, LocalDate day) {
        return INCOMES.stream().filter(c -> isIn(elder, c, day)).findFirst();
    }

    /** The result of an assessment by the national standard; levels of other standards do not stand in for it. */
    static Optional<AbilityLevel> ability(ElderFacts elder, LocalDate day) {
        return elder.ability().on(day, level -> level.standard() == Standard.GBT_42195_2022);
    }

    /** The row of a table, written as in cases. */
    static String row(HardshipCategory income) {
        return income.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column of a table. */
    static String column(AbilityLevel ability) {
        return switch (ability.level()) {
            case 2 -> "moderate";
            case 3 -> "severe";
            case 4 -> "total";
            default -> "light";
        };
    }
}
