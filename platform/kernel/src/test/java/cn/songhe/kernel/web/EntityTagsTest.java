package cn.songhe.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"\"0\", 0", "\"17\", 17", "17, 17", "' \"17\" ', 17", "\"999999999\", 999999999"})
    void theVersionThatTheCallerHasSeenIsRead(String ifMatch, int version) {
        assertThat(EntityTags.version(ifMatch)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutAVersionNothingIsChanged(String ifMatch) {
        assertThat(refusal(ifMatch)).isEqualTo(Problems.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"17\"", "\"17\", \"18\"", "\"x\"", "\"-1\"", "\"9999999999\"", "\"\""})
    void aTagThatWasNeverGivenIsStale(String ifMatch) {
        assertThat(refusal(ifMatch)).isEqualTo(Problems.STALE);
    }

    private static Object refusal(String ifMatch) {
        return catchThrowableOfType(Problem.class, () -> EntityTags.version(ifMatch))
                .kind();
    }
}
