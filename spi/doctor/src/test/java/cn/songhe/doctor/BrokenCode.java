package cn.songhe.doctor;

import static cn.songhe.doctor.Broken.amount;
import static cn.songhe.doctor.Broken.broken;
import static cn.songhe.doctor.Broken.deciding;

import java.util.List;

/** Broken code, as its bytecode shows. */
final class BrokenCode {

    private BrokenCode() {}

    static List<Broken> bytecode() {
        return List.of(
                broken(
                        "a clock",
                        Topic.PURITY,
                        "LocalDate.now",
                        deciding("if (elder.birth().isAfter(LocalDate.now())) { meals = 0; }")),
                broken("chance", Topic.PURITY, "Math.random", deciding("if (Math.random() > 0) { meals++; }")),
                broken(
                        "hidden static state",
                        Topic.HIDDEN_STATE,
                        "calls",
                        t -> t.edit("town.Meals", "// members", "private static long calls;")
                                .edit("town.Meals", Broken.DECIDE, Broken.DECIDE + " calls++;")),
                broken(
                        "money in floating point",
                        Topic.EXACT_NUMBERS,
                        "float",
                        amount("Money.ofFen((long) (terms.value(RATE).fen() * 1.0 * meals))")),
                broken(
                        "a split that loses a fen",
                        Topic.EXACT_NUMBERS,
                        "ofFen",
                        t -> t.edit(
                                "town.Meals",
                                "terms.value(SPLIT).split(amount, COUNTY)",
                                "new Split(List.of("
                                        + "new Split.Part(FundSource.CITY, Money.ofFen(amount.fen() * 3 / 10)),"
                                        + "new Split.Part(FundSource.county(COUNTY), Money.ofFen(amount.fen() * 7 / 10))))")),
                broken(
                        "the order of a HashMap",
                        Topic.ORDER,
                        "iterator",
                        deciding(
                                "var m = new HashMap<Object, Long>(); m.put(this, meals); for (var v : m.values()) { meals = v; }")),
                broken("an amount in the code", Topic.CITED_NUMBERS, "Money.ofFen", amount("Money.ofFen(10000)")),
                broken(
                        "an age in the code",
                        Topic.CITED_NUMBERS,
                        "age",
                        t -> t.edit("town.Meals", "elder.ageOn(here.get()) < age", "elder.ageOn(here.get()) < 60")),
                broken(
                        "catching NoStandardInForce",
                        Topic.PASSING_EXCEPTIONS,
                        "NoStandardInForce",
                        deciding("try { terms.value(CAP); } catch (NoStandardInForce e) { meals = 0; }")),
                broken(
                        "catching everything",
                        Topic.PASSING_EXCEPTIONS,
                        "RuntimeException",
                        deciding("try { terms.value(CAP); } catch (RuntimeException e) { meals = 0; }")));
    }
}
