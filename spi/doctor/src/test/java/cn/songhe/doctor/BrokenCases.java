package cn.songhe.doctor;

import static cn.songhe.doctor.Broken.broken;
import static cn.songhe.doctor.Broken.deciding;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Broken or missing cases, and what is broken beside formulas. */
final class BrokenCases {

    private static final String CASES = "cases/meals.yaml";

    private BrokenCases() {}

    static List<Broken> cases() {
        return List.of(
                broken(
                        "an untested branch",
                        Topic.BRANCHES,
                        "1/2",
                        deciding("meals += elder.sex() == Sex.MALE ? 1 : 0;")),
                broken(
                        "a case that asserts nothing",
                        Topic.CASES,
                        "exactly one",
                        t -> t.edit(CASES, "expect: {refused: T-1.no-meals}", "expect: {}")),
                broken(
                        "a case with an unknown fact",
                        Topic.CASES,
                        "does not declare",
                        t -> t.edit(
                                CASES,
                                "elder: {meals: []}",
                                "elder: {meals: [], hardship: [{category: disabled, from: 2000-01-01}]}")),
                broken(
                        "a case with an unknown key",
                        Topic.CASES,
                        "unknown",
                        t -> t.edit(CASES, "elder: {meals: []}", "elder: {meal: []}")),
                broken(
                        "a case that differs",
                        Topic.CASES,
                        "expected",
                        t -> t.edit(
                                CASES,
                                "amount: 301, split: {city: 90, \"county:990201\": 211}",
                                "amount: 302, split: {city: 90, \"county:990201\": 212}")),
                broken(
                        "a formula without a granting case",
                        Topic.EXAMPLES,
                        "no case that grants",
                        t -> t.file(
                                CASES,
                                ("cases: [{name: a, formula: T-1, period: 2022-05,"
                                                + " elder: {birth: 1950-01-01}, expect: {refused: T-1.no-meals}}]")
                                        .getBytes(StandardCharsets.UTF_8))));
    }

    static List<Broken> kinds() {
        return List.of(
                broken(
                        "a rule of combination that no case shows",
                        Topic.EXAMPLES,
                        "T-1.higher",
                        t -> t.file("cases/together.yaml", "cases: []".getBytes(StandardCharsets.UTF_8))),
                broken(
                        "an indicator without a case",
                        Topic.EXAMPLES,
                        "T-K1",
                        t -> t.without("cases/others.yaml", "indicator: T-K1")),
                broken(
                        "a service with one answer",
                        Topic.EXAMPLES,
                        "T-L1",
                        t -> t.without("cases/others.yaml", "Not living alone")),
                broken(
                        "a class of nurseries with one case",
                        Topic.EXAMPLES,
                        "class",
                        t -> t.without("cases/others.yaml", "Too young for a class")),
                broken(
                        "an awaited standard that no case awaits",
                        Topic.EXAMPLES,
                        "T-2",
                        t -> t.without("cases/allowance.yaml", "The standard is awaited")),
                broken(
                        "an item of a list without English",
                        Topic.MESSAGES,
                        "T-L1",
                        t -> t.edit("services/list.yaml", "A visit a month", "每月")),
                broken(
                        "an indicator without code",
                        Topic.FITS,
                        "T-K1",
                        t -> t.edit("town.Lists", "\"T-K1\"", "\"T-K2\"")),
                broken(
                        "an undeclared attribute",
                        Topic.DECLARATIONS,
                        "attribute monthly-income",
                        t -> t.edit("town.Allowance", "Set.of(INCOME)", "Set.of()")),
                broken(
                        "an undeclared state",
                        Topic.DECLARATIONS,
                        "state allowance.paid",
                        t -> t.edit("town.Allowance", "return Set.of(PAID)", "return Set.of()")));
    }
}
