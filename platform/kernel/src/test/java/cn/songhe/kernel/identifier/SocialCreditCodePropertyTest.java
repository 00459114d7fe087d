package cn.songhe.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SocialCreditCodePropertyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void whatIsComposedIsReadBack(@ForAll("codes") SocialCreditCode code) {
        assertThat(SocialCreditCode.read(code.value())).isEqualTo(Reading.read(code));
    }

    @Property
    void lowerCaseIsReadAsUpperCase(@ForAll("codes") SocialCreditCode code) {
        assertThat(SocialCreditCode.read(code.value().toLowerCase(Locale.ROOT))).isEqualTo(Reading.read(code));
    }

    /** 31 is prime and no weight is 0 modulo 31, so the remainder always changes. */
    @Property
    void noSubstitutionOfOneCharacterIsRead(
            @ForAll("codes") SocialCreditCode code,
            @ForAll @IntRange(max = 17) int position,
            @ForAll("characters") char character) {
        Assume.that(code.value().charAt(position) != character);
        var changed = new StringBuilder(code.value());
        changed.setCharAt(position, character);

        assertThat(SocialCreditCode.read(changed.toString())).isInstanceOf(Reading.Unreadable.class);
    }

    @Property
    void anyTextIsEitherReadOrRefused(@ForAll String text) {
        assertThat(SocialCreditCode.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<SocialCreditCode> codes() {
        return Combinators.combine(
                        Arbitraries.of("11", "12", "51", "52", "91", "92", "Y1"),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(8))
                .as(SocialCreditCode::compose);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with(ALPHABET.toCharArray());
    }
}
