package cn.songhe.doctor;

import static cn.songhe.doctor.Broken.amount;
import static cn.songhe.doctor.Broken.broken;
import static cn.songhe.doctor.Broken.deciding;

import java.util.List;

/** Code that is broken only when it runs. */
final class BrokenAnswers {

    private BrokenAnswers() {}

    static List<Broken> declarations() {
        return List.of(
                broken("an unknown fact", Topic.DECLARATIONS, "STAYS", deciding("meals += elder.stays().size();")),
                broken(
                        "an undeclared parameter",
                        Topic.DECLARATIONS,
                        "meals.cap",
                        t -> t.edit("town.Meals", "Set.of(AGE, RATE, CAP, SPLIT)", "Set.of(AGE, RATE, SPLIT)")),
                broken(
                        "a fact declared in vain",
                        Topic.UNUSED,
                        "STAYS",
                        t -> t.edit(
                                "town.Meals",
                                "Set.of(Fact.LIFE, Fact.MEALS)",
                                "Set.of(Fact.LIFE, Fact.MEALS, Fact.STAYS)")));
    }

    static List<Broken> answers() {
        return List.of(
                broken(
                        "an exception instead of a refusal",
                        Topic.EXCEPTIONS,
                        "IllegalStateException",
                        deciding("if (elder.sex() == Sex.MALE) { throw new IllegalStateException(\"male\"); }")),
                broken(
                        "an exception where the formula describes itself",
                        Topic.EXCEPTIONS,
                        "cannot go on",
                        t -> t.edit("town.Meals", "return Set.of(Fact.MEALS);", "throw new IllegalStateException();")),
                broken(
                        "an endless loop",
                        Topic.TIME,
                        "is not done",
                        deciding("while (elder.sex() == Sex.MALE) { meals++; }")),
                broken(
                        "an answer that depends on the object",
                        Topic.REPEATABLE,
                        "otherwise",
                        deciding("if (new Object().hashCode() % 2 == 0) { meals = 0; }")),
                broken(
                        "a negative amount",
                        Topic.MONEY,
                        "negative",
                        t -> t.edit(
                                "town.Meals",
                                "terms.value(SPLIT).split(amount, COUNTY)",
                                "Split.whole(FundSource.CITY, amount.minus(terms.value(CAP)))")),
                broken(
                        "two awards for one recipient",
                        Topic.MONEY,
                        "two awards",
                        t -> t.edit(
                                "town.Meals",
                                "Award.inCash(Recipient.SELF,",
                                "Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, amount)), Award.inCash(Recipient.SELF,")),
                broken(
                        "more than the cap",
                        Topic.MONEY,
                        "more than the cap",
                        amount("terms.value(RATE).times(meals).atLeast(terms.value(CAP))")),
                broken(
                        "less for more meals",
                        Topic.GROWTH,
                        "MEALS gives less",
                        amount("terms.value(RATE).times(meals == 2 ? 4 : meals).atMost(terms.value(CAP))")),
                broken(
                        "missing English",
                        Topic.MESSAGES,
                        "not English",
                        t -> t.edit("town.Said", "ate no meal in the period", "没有就餐")),
                broken(
                        "half-width punctuation",
                        Topic.MESSAGES,
                        "English punctuation",
                        t -> t.edit("town.Said", "就餐{0}次，补贴", "就餐次数,{0}次,补贴")),
                broken(
                        "a place without its value",
                        Topic.MESSAGES,
                        "1 places and 0 values",
                        t -> t.edit("town.Meals", "terms.because(Said.TOO_YOUNG, age);", "")));
    }
}
