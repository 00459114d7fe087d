package cn.songhe.plugins.control;

import cn.songhe.plugins.boundary.AskViews;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.HardshipCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A family's question as a case. What a family does not know to the day is taken as it most likely is: categories and a stay have held
 * for more than a year, an assessment is recent, a canteen is visited on each day of the month.
 *
 * @param question the question
 * @param on the day it is asked
 */
record FamilyCase(AskViews.Question question, LocalDate on) {

    private static final Map<AskViews.Dwelling, FacilityKind> KINDS = Map.of(
            AskViews.Dwelling.COMMUNITY_FACILITY, FacilityKind.EMBEDDED_INSTITUTION,
            AskViews.Dwelling.INSTITUTION, FacilityKind.INSTITUTION);
    private static final List<String> THREE_CLASSES = List.of("self-care", "partial-care", "full-care");

    /** The case, which supposes a confirmed application for each of the formulas. */
    String yaml(List<String> onApplication) {
        return Stream.of(
                        "on: " + on,
                        "facilities:" + list(facilities()),
                        "elder:",
                        "  birth: " + question.birth(),
                        question.registered() ? "  registered: home" : "",
                        question.resident() ? "  resided: home" : "",
                        "  hardship:"
                                + list(question.categories().stream().sorted().map(this::category)),
                        "  ability:" + list(assessments()),
                        "  stays:" + list(stays()),
                        "  meals:" + list(meals()),
                        "  applications:" + list(onApplication.stream().map(this::application)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private LocalDate longAgo() {
        return on.withDayOfYear(1).minusYears(1);
    }

    private Stream<String> facilities() {
        var home = Stream.ofNullable(KINDS.get(question.dwelling())).map(kind -> facility(1, kind));
        var canteen = question.canteen() ? Stream.of(facility(2, FacilityKind.CANTEEN)) : Stream.<String>empty();
        return Stream.concat(home, canteen);
    }

    private static String facility(int id, FacilityKind kind) {
        return "{id: " + id + ", kind: " + word(kind) + ", division: home}";
    }

    private String category(HardshipCategory category) {
        return "{category: " + word(category) + ", from: " + longAgo() + "}";
    }

    private Stream<String> assessments() {
        return Stream.ofNullable(question.assessment()).map(a -> {
            boolean isClass = a.standard() == AbilityLevel.Standard.THREE_CLASSES;
            var level = isClass ? THREE_CLASSES.get(a.level()) : String.valueOf(a.level());
            return "{standard: " + word(a.standard()) + ", level: " + level + ", from: " + on.withDayOfMonth(1) + "}";
        });
    }

    private Stream<String> stays() {
        return KINDS.containsKey(question.dwelling())
                ? Stream.of("{facility: 1, from: " + longAgo() + "}")
                : Stream.empty();
    }

    private Stream<String> meals() {
        var first = on.withDayOfMonth(1);
        return question.canteen()
                ? first.datesUntil(first.plusMonths(1)).map(day -> "{day: " + day + ", sitting: 2, canteen: 2}")
                : Stream.empty();
    }

    private String application(String formula) {
        return "{formula: " + formula + ", applied: " + longAgo() + ", confirmed: " + longAgo() + "}";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String list(Stream<String> entries) {
        return entries.collect(Collectors.joining(", ", " [", "]"));
    }
}
