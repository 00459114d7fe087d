package cn.songhe.deploy.demo;

import java.util.List;

/** The columns of the files, by the technical names that the imports know. */
final class Columns {

    static final List<String> ELDERS = List.of(
            "id_number",
            "name",
            "registered_division",
            "residence_division",
            "hardship",
            "hardship_from",
            "hardship_through",
            "ability_standard",
            "ability_level",
            "ability_assessed",
            "died",
            "moved_out",
            "demo");

    static final List<String> FACILITIES = List.of(
            "credit_code",
            "name",
            "kind",
            "division",
            "premises_key",
            "tenure",
            "lease_from",
            "lease_through",
            "area",
            "conversion",
            "investment",
            "completed",
            "opened",
            "closed",
            "filed",
            "round_the_clock",
            "beds",
            "grade_scheme",
            "grade",
            "graded_on",
            "demo");

    static final List<String> STAYS = List.of("id_number", "credit_code", "first_day", "last_day");

    static final List<String> MEALS = List.of("id_number", "credit_code", "day", "sitting");

    static final List<String> APPLICATIONS = List.of("id_number", "formula", "applied", "confirmed");

    private Columns() {}
}
