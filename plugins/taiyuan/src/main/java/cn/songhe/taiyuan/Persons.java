package cn.songhe.taiyuan;

import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** What the subsidies for persons ask alike. */
final class Persons {

    static final ParameterKey<Long> MINIMUM_AGE = ParameterKey.of("elder.minimum-age", Unit.YEARS);
    static final ParameterKey<Set<HardshipCategory>> HARDSHIP = ParameterKey.of("hardship.categories", Unit.CATEGORIES);
    static final DivisionCode TAIYUAN = DivisionCode.of("140100");

    private Persons() {}

    /** Whether the person has completed the years of an elder on the last day of the period. */
    static boolean isElder(ElderFacts person, Terms terms) {
        return person.ageOn(terms.period().last()) >= terms.value(MINIMUM_AGE);
    }

    /** Whether the person was in a category of hardship on the day. */
    static boolean isInHardship(ElderFacts person, LocalDate day, Terms terms) {
        var categories = terms.value(HARDSHIP);
        for (var entry : person.hardship().entries()) {
            if (entry.heldOn(day) && categories.contains(entry.value())) {
                return true;
            }
        }
        return false;
    }

    static Decision gone(Clause clause) {
        return clause.refusal(
                "gone",
                "在本期开始前已去世或已迁出；去世或迁出的当月仍予计发，次月起停发",
                "died or moved away before the period; the month of death or departure is still paid, the next is not");
    }

    static Decision tooYoung(Clause clause) {
        return clause.refusal(
                "too-young",
                "截至本期最后一日未达到老年人的法定年龄",
                "has not reached the statutory age of an elder by the last day of the period");
    }

    static Decision notInHardship(Clause clause) {
        return clause.refusal(
                "no-hardship",
                "在认定日（本期内在世且未迁出的最后一日）不属于困难老年人",
                "is in no category of hardship on the reference day, the last day of the period alive and in the city");
    }
}
