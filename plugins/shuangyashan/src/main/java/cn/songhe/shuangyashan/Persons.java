package cn.songhe.shuangyashan;

import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the formulas and items for elders ask alike. */
final class Persons {

    static final ParameterKey<Long> MINIMUM_AGE = ParameterKey.of("elder.minimum-age", Unit.YEARS);
    static final ParameterKey<Set<HardshipCategory>> HARDSHIP = ParameterKey.of("hardship.categories", Unit.CATEGORIES);
    static final DivisionCode SHUANGYASHAN = DivisionCode.of("230500");

    private Persons() {}

    /** Whether the person has completed the years of an elder on the last day of the period. */
    static boolean isElder(ElderFacts person, Terms terms) {
        return person.ageOn(terms.period().last()) >= terms.value(MINIMUM_AGE);
    }

    /** Whether the person was in the category on the day. */
    static boolean isIn(HardshipCategory category, ElderFacts person, LocalDate day) {
        return person.hardship().on(day, held -> held == category).isPresent();
    }

    /** Whether the person was in a category of hardship on the day. */
    static boolean isInHardship(ElderFacts person, LocalDate day, Terms terms) {
        var categories = terms.value(HARDSHIP);
        return person.hardship().on(day, categories::contains).isPresent();
    }

    /** Where in the city the person is registered on the day. */
    static Optional<DivisionCode> registration(ElderFacts person, LocalDate day) {
        return person.registration().on(day, division -> division.isWithin(SHUANGYASHAN));
    }

    /** Where in the city the person lives on the day. */
    static Optional<DivisionCode> residence(ElderFacts person, LocalDate day) {
        return person.residence().on(day, division -> division.isWithin(SHUANGYASHAN));
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
                "截至本期最后一日未达到规定年龄",
                "has not reached the age that is asked for by the last day of the period");
    }

    static Decision notRegistered(Clause clause) {
        return clause.refusal(
                "not-registered",
                "在认定日（本期内在世且未迁出的最后一日）不是双鸭山市户籍",
                "is not on the household register of Shuangyashan on the reference day, the last day of the period alive and here");
    }

    static Decision notInHardship(Clause clause) {
        return clause.refusal(
                "no-hardship",
                "在认定日（本期内在世且未迁出的最后一日）不属于困难老年人",
                "is in no category of hardship on the reference day, the last day of the period alive and here");
    }
}
