package cn.songhe.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Sex;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class CitizenIdPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Property
    void whatIsComposedIsReadBack(
            @ForAll("prefixes") String prefix,
            @ForAll("births") LocalDate birth,
            @ForAll @IntRange(max = 999) int sequence) {
        var id = CitizenId.compose(prefix, birth, sequence);

        assertThat(CitizenId.read(id.value(), TODAY)).isEqualTo(Reading.read(id));
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.sex()).isEqualTo(sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE);
        assertThat(id.value()).startsWith(prefix).hasSize(18);
    }

    /** Every weight is prime to 11 and two digits differ by less than 11, so the remainder always changes. */
    @Property
    void noSubstitutionOfOneCharacterIsRead(
            @ForAll("ids") CitizenId id,
            @ForAll @IntRange(max = 17) int position,
            @ForAll("characters") char character) {
        Assume.that(id.value().charAt(position) != character);
        var changed = new StringBuilder(id.value());
        changed.setCharAt(position, character);

        assertThat(CitizenId.read(changed.toString(), TODAY)).isInstanceOf(Reading.Unreadable.class);
    }

    @Property
    void noExchangeOfTwoDifferentNeighboursIsRead(
            @ForAll("ids") CitizenId id, @ForAll @IntRange(max = 16) int position) {
        char left = id.value().charAt(position);
        char right = id.value().charAt(position + 1);
        Assume.that(left != right);
        var changed = new StringBuilder(id.value());
        changed.setCharAt(position, right);
        changed.setCharAt(position + 1, left);

        assertThat(CitizenId.read(changed.toString(), TODAY)).isInstanceOf(Reading.Unreadable.class);
    }

    @Property
    void bothGenerationsOfANumberAreTheSame(@ForAll("ids") CitizenId id) {
        Assume.that(id.birthDate().getYear() >= 1900 && id.birthDate().getYear() <= 1999);
        var firstGeneration = id.value().substring(0, 6) + id.value().substring(8, 17);

        assertThat(CitizenId.read(firstGeneration, TODAY)).isEqualTo(Reading.read(id));
    }

    @Property
    void theMaskHidesTheBirthDate(@ForAll("ids") CitizenId id) {
        assertThat(id.toString()).matches("\\d{6}\\*{8}\\d{3}[\\dX]");
    }

    @Property
    void anyTextIsEitherReadOrRefused(@ForAll String text) {
        assertThat(CitizenId.read(text, TODAY)).isNotNull();
    }

    @Provide
    Arbitrary<CitizenId> ids() {
        return Combinators.combine(prefixes(), births(), Arbitraries.integers().between(0, 999))
                .as(CitizenId::compose);
    }

    @Provide
    Arbitrary<String> prefixes() {
        var provinces = Arbitraries.of("11", "14", "21", "23", "34", "41", "50", "65", "71", "81", "82");
        return Combinators.combine(provinces, Arbitraries.strings().numeric().ofLength(4))
                .as(String::concat);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Dates.dates().between(LocalDate.of(1880, 1, 1), TODAY);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X');
    }
}
