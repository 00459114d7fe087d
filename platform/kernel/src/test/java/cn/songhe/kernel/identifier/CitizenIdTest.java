package cn.songhe.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.spi.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31",
        "440524188001010014, 1880-01-01",
        "411002194503150018, 1945-03-15",
        "342126193602290029, 1936-02-29",
        "140102193001010036, 1930-01-01",
        "210122192511010043, 1925-11-01",
        "230503196006300052, 1960-06-30",
        "412624192904050037, 1929-04-05",
        "34128119441212009X, 1944-12-12"
    })
    void aValidNumberGivesItsBirthDateWhateverBecameOfItsDivision(String number, LocalDate birth) {
        var id = read(number);

        assertThat(id.value()).isEqualTo(number);
        assertThat(id.birthDate()).isEqualTo(birth);
    }

    @Test
    void theExamplesOfTheStandardGiveTheSexByTheSeventeenthDigit() {
        assertThat(read("11010519491231002X").sex()).isEqualTo(Sex.FEMALE);
        assertThat(read("440524188001010014").sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void aLowerCaseCheckCharacterIsAccepted() {
        assertThat(read("11010519491231002x").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void fullWidthCharactersAndSurroundingBlanksAreAccepted() {
        assertThat(read("\u200b　１１０１０５１９４９１２３１００２ｘ\u00a0\n").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void aNumberOfTheFirstGenerationIsCompleted() {
        assertThat(read("110105491231002")).isEqualTo(read("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', identity.missing",
        "'  ', identity.missing",
        "1401021930010100, identity.length",
        "1401021930010100360, identity.length",
        "1.40102193001E+17, identity.length",
        "14010219300101003A, identity.character",
        "X40102193001010036, identity.character",
        "1401021930X1010036, identity.character",
        "14010２1930٠1010036, identity.character",
        "11010549123100X, identity.character",
        "160102193001010036, identity.province",
        "160102300101003, identity.province",
        "342126193702290029, identity.date",
        "140102193013010036, identity.date",
        "140102193000000036, identity.date",
        "140102187912310036, identity.date-range",
        "140102202601160036, identity.date-range",
        "140102193001010037, identity.check-character",
        "14010219300101003X, identity.check-character"
    })
    void anUnreadableNumberIsRefusedWithItsReason(String text, String code) {
        assertThat(codeOf(text)).isEqualTo(code);
    }

    @Test
    void aMissingNumberIsRefusedAndNotThrown() {
        assertThat(codeOf(null)).isEqualTo("identity.missing");
    }

    @Test
    void aBirthTodayIsBelievedAndOneTomorrowIsNot() {
        var number = CitizenId.compose("140105", TODAY, 1).value();

        assertThat(CitizenId.read(number, TODAY)).isInstanceOf(Reading.Read.class);
        assertThat(CitizenId.read(number, TODAY.minusDays(1))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void aRefusalNeverRepeatsTheNumber() {
        var refusal = CitizenId.read("140102193001010037", TODAY);

        assertThat(refusal.toString()).doesNotContain("19300101").doesNotContain("140102");
        assertThatThrownBy(refusal::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("identity.check-character");
    }

    @Test
    void aNumberShowsItselfOnlyMasked() {
        var id = read("140102193001010036");

        assertThat(id.masked()).isEqualTo("140102********0036");
        assertThat(id).hasToString("140102********0036");
        assertThat(Reading.read(id).toString()).doesNotContain("19300101");
    }

    @Test
    void numbersAreEqualByTheirCharacters() {
        assertThat(read("34128119441212009x"))
                .isEqualTo(read("34128119441212009X"))
                .hasSameHashCodeAs(read("34128119441212009X"))
                .isNotEqualTo(read("140102193001010036"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14010", "1401021", "14010X", "160102"})
    void aPrefixThatIsNoneCannotBeComposed(String prefix) {
        assertThatThrownBy(() -> CitizenId.compose(prefix, TODAY, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1000})
    void aSequenceOutOfItsRangeCannotBeComposed(int sequence) {
        assertThatThrownBy(() -> CitizenId.compose("140105", TODAY, sequence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sequence is 0-999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1879-12-31", "+10000-01-01"})
    void aBirthOutOfItsRangeCannotBeComposed(LocalDate birth) {
        assertThatThrownBy(() -> CitizenId.compose("140105", birth, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CitizenId read(String text) {
        return CitizenId.read(text, TODAY).orElseThrow();
    }

    private static String codeOf(String text) {
        return CitizenId.read(text, TODAY).fold(id -> "read", Reading.Unreadable::code);
    }
}
