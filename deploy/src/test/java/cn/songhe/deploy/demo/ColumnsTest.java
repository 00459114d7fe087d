package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns that the imports know, written out once more: a renamed column shows here before it fails in an import. */
class ColumnsTest {

    private static final List<String> ELDERS = words(
            "id_number name registered_division registered_from residence_division residence_from hardship hardship_from"
                    + " hardship_through ability_standard ability_level ability_assessed died moved_out demo");

    private static final List<String> FACILITIES = words(
            "credit_code name kind division premises_key tenure lease_from lease_through area conversion completed"
                    + " opened closed round_the_clock filed investment beds beds_from grade_scheme grade graded_on demo");

    @Test
    void allColumnsAreKnownToTheImports() {
        assertThat(ELDERS).containsAll(Columns.ELDERS);
        assertThat(FACILITIES).containsAll(Columns.FACILITIES);
        assertThat(words("id_number credit_code first_day last_day")).isEqualTo(Columns.STAYS);
        assertThat(words("id_number credit_code day sitting")).isEqualTo(Columns.MEALS);
        assertThat(words("id_number formula applied confirmed")).isEqualTo(Columns.APPLICATIONS);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
