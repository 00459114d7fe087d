package cn.songhe.kernel.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final String NUMBER = "140105194912310024";
    /** Nonce and authentication tag, in bytes: nothing sealed is shorter. */
    private static final int SHORTEST = 12 + 16;

    private static final Sealing SEALING = Sealing.with("a1".repeat(32));
    private static final Sealing OTHER_SECRET = Sealing.with("a1".repeat(31) + "a2");

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, "", "王秀英", "\uD842\uDFB7"})
    void whatIsSealedIsOpenedAgain(String value) {
        assertThat(SEALING.open("taiyuan", SEALING.seal("taiyuan", value))).isEqualTo(value);
    }

    @Test
    void theSealedFormDoesNotShowTheValue() {
        var sealed = new String(SEALING.seal("taiyuan", NUMBER), StandardCharsets.ISO_8859_1);

        assertThat(sealed).doesNotContain(NUMBER).doesNotContain("19491231");
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(SEALING.seal("taiyuan", NUMBER)).isNotEqualTo(SEALING.seal("taiyuan", NUMBER));
    }

    @Test
    void aRowCopiedToAnotherTenantCannotBeOpened() {
        var sealed = SEALING.seal("taiyuan", NUMBER);

        assertThatIllegalStateException().isThrownBy(() -> SEALING.open("shenyang", sealed));
    }

    @Test
    void anotherSecretCannotOpen() {
        var sealed = SEALING.seal("taiyuan", NUMBER);

        assertThatIllegalStateException().isThrownBy(() -> OTHER_SECRET.open("taiyuan", sealed));
    }

    @Test
    void aChangeOfAnySingleBitIsFound() {
        var sealed = SEALING.seal("taiyuan", NUMBER);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            var changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThatIllegalStateException().isThrownBy(() -> SEALING.open("taiyuan", changed));
        }
    }

    @Test
    void aTruncatedValueIsFound() {
        var sealed = SEALING.seal("taiyuan", NUMBER);
        for (int length = SHORTEST; length < sealed.length; length++) {
            var truncated = Arrays.copyOf(sealed, length);

            assertThatIllegalStateException().isThrownBy(() -> SEALING.open("taiyuan", truncated));
        }
    }

    @Test
    void whatIsTooShortToBeSealedIsNotOpened() {
        for (int length = 0; length < SHORTEST; length++) {
            var tooShort = new byte[length];

            assertThatIllegalStateException()
                    .isThrownBy(() -> SEALING.open("taiyuan", tooShort))
                    .withNoCause();
        }
    }

    @Test
    void whatCannotBeOpenedIsNotRepeated() {
        var sealed = SEALING.seal("taiyuan", NUMBER);

        assertThatIllegalStateException()
                .isThrownBy(() -> SEALING.open("shenyang", sealed))
                .withNoCause()
                .withMessageNotContainingAny(NUMBER, "taiyuan");
    }

    @Test
    void theIndexIsEqualForEqualValuesOfOneTenant() {
        assertThat(SEALING.index("taiyuan", NUMBER)).isEqualTo(SEALING.index("taiyuan", NUMBER));
        assertThat(SEALING.index("taiyuan", NUMBER)).isNotEqualTo(SEALING.index("taiyuan", "140105194912310040"));
    }

    @Test
    void theIndexCannotBeLinkedBetweenTenantsOrSecrets() {
        var index = SEALING.index("taiyuan", NUMBER);

        assertThat(SEALING.index("shenyang", NUMBER)).isNotEqualTo(index);
        assertThat(OTHER_SECRET.index("taiyuan", NUMBER)).isNotEqualTo(index);
    }

    @Test
    void theBorderBetweenTenantAndValueCounts() {
        assertThat(SEALING.index("tai", "yuan1")).isNotEqualTo(SEALING.index("taiyuan", "1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 31})
    void aShortSecretIsRefused(int bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sealing.with("a1".repeat(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "a"})
    void aSecretThatIsNotHexadecimalIsRefused(String ending) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sealing.with("a1".repeat(32) + ending));
    }

    @Test
    void theSpaceAroundASecretDoesNotCount() {
        var padded = Sealing.with(" " + "a1".repeat(32) + "\n");

        assertThat(padded.open("taiyuan", SEALING.seal("taiyuan", NUMBER))).isEqualTo(NUMBER);
    }
}
