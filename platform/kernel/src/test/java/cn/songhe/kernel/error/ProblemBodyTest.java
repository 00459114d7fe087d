package cn.songhe.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemBodyTest {

    private static final ProblemKind OPEN =
            ProblemKind.of("cycle.already-open", 409, "周期已经开启", "It is open", "请审核 {0} 的 {1}。", "Review {1} of {0}.");

    @Test
    void itNamesItsKindByAStableAddressAndCode() {
        var body = ProblemBody.of(Problem.of(OPEN, "2022-05", "monthly"), Locale.ENGLISH);

        assertThat(body.type()).isEqualTo("urn:songhe:problem:cycle.already-open");
        assertThat(body.code()).isEqualTo("cycle.already-open");
        assertThat(body.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "fr", "ja", "und"})
    void itIsChineseUnlessEnglishIsAskedFor(String language) {
        var body = ProblemBody.of(Problem.of(OPEN, "2022-05", "monthly"), Locale.forLanguageTag(language));

        assertThat(body.title()).isEqualTo("周期已经开启");
        assertThat(body.detail()).isEqualTo("请审核 2022-05 的 monthly。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB"})
    void itIsEnglishWhereEnglishIsAskedFor(String language) {
        var body = ProblemBody.of(Problem.of(OPEN, "2022-05", "monthly"), Locale.forLanguageTag(language));

        assertThat(body.title()).isEqualTo("It is open");
        assertThat(body.detail()).isEqualTo("Review monthly of 2022-05.");
    }

    @Test
    void everyPlaceIsFilledAsOftenAsItStands() {
        var kind = ProblemKind.of("k", 400, "一", "A", "{0}、{0}、{1}", "{0}, {0}, {1}");

        assertThat(ProblemBody.of(Problem.of(kind, 7, true), Locale.ENGLISH).detail())
                .isEqualTo("7, 7, true");
    }

    @Test
    void aValueThatLooksLikeAPlaceIsNotFilledItself() {
        var kind = ProblemKind.of("k", 400, "一", "A", "{0}、{1}", "{0}, {1}");

        assertThat(ProblemBody.of(Problem.of(kind, "{1}", "$0\\"), Locale.ENGLISH)
                        .detail())
                .isEqualTo("{1}, $0\\");
    }

    @Test
    void aPlaceWithoutAValueStays() {
        var kind = ProblemKind.of("k", 400, "一", "A", "{0}、{1}", "{0}, {1}");

        assertThat(ProblemBody.of(Problem.of(kind, 7), Locale.ENGLISH).detail()).isEqualTo("7, {1}");
    }

    @Test
    void fieldsStandInOrderInTheCallersLanguage() {
        var problem = Problems.invalid("limit", "应在 1 到 500 之间。", "Holds 1 to 500.")
                .at("after", Text.of("请使用 next。", "Send the next."));

        assertThat(ProblemBody.of(problem, Locale.CHINESE).fields())
                .containsExactly(
                        new ProblemBody.Field("limit", "应在 1 到 500 之间。"), new ProblemBody.Field("after", "请使用 next。"));
        assertThat(ProblemBody.of(problem, Locale.ENGLISH).fields())
                .containsExactly(
                        new ProblemBody.Field("limit", "Holds 1 to 500."),
                        new ProblemBody.Field("after", "Send the next."));
    }

    @Test
    void namingAFieldLeavesTheProblemItWasMadeFrom() {
        var problem = Problem.of(Problems.INVALID);
        var named = problem.at("limit", Text.of("一", "A"));

        assertThat(problem.where()).isEmpty();
        assertThat(named.where()).hasSize(1);
        assertThat(named.kind()).isEqualTo(problem.kind());
    }

    @Test
    void withoutFieldsTheBodyDoesNotMentionThem() throws JsonProcessingException {
        var json = new ObjectMapper().writeValueAsString(ProblemBody.of(Problems.notFound(), Locale.ENGLISH));

        assertThat(json).doesNotContain("fields").contains("\"status\":404", "\"code\":\"not-found\"");
    }

    @Test
    void aKindAloneMakesABody() {
        var body = ProblemBody.of(Problems.UNEXPECTED, List.of("4711"), List.of(), Locale.ENGLISH);

        assertThat(body.detail()).contains("4711");
        assertThat(body.fields()).isNull();
    }
}
