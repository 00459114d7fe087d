package cn.songhe.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {

    @ParameterizedTest
    @CsvSource({
        "52411002MJ000000XA, CIVIL_AFFAIRS, SOCIAL_SERVICE_INSTITUTION",
        "1214010640000000X3, STAFFING_OFFICE, PUBLIC_INSTITUTION",
        "52230502500000007K, CIVIL_AFFAIRS, SOCIAL_SERVICE_INSTITUTION",
        "51341602MJA000008Y, CIVIL_AFFAIRS, ASSOCIATION",
        "91210102MA0TE5T08A, MARKET_REGULATION, ENTERPRISE",
        "124110004176001X8T, STAFFING_OFFICE, PUBLIC_INSTITUTION",
        "524110020000003690, CIVIL_AFFAIRS, SOCIAL_SERVICE_INSTITUTION",
        "91350100M000100Y43, MARKET_REGULATION, ENTERPRISE"
    })
    void aValidCodeTellsWhoRegisteredWhat(String text, Registrar registrar, OrganisationCategory category) {
        var code = read(text);

        assertThat(code.value()).isEqualTo(text);
        assertThat(code.registrar()).isEqualTo(registrar);
        assertThat(code.category()).isEqualTo(category);
    }

    @Test
    void theCheckOfARemainderOfZeroIsZero() {
        assertThat(SocialCreditCode.compose("52", "411002", "00000036")).isEqualTo(read("524110020000003690"));
    }

    @Test
    void aCodeHoldsItsDivisionAndOrganisationCode() {
        var code = read("91350100M000100Y43");

        assertThat(code.division()).isEqualTo("350100");
        assertThat(code.organisationCode()).isEqualTo("M000100Y4");
        assertThat(code).hasToString("91350100M000100Y43");
    }

    @Test
    void anUnknownRegistrarIsRead() {
        var code = SocialCreditCode.compose("G9", "140100", "12345678");

        assertThat(code.registrar()).isEqualTo(Registrar.OTHER);
        assertThat(code.category()).isEqualTo(OrganisationCategory.OTHER);
    }

    @Test
    void lowerCaseAndFullWidthCharactersAreAccepted() {
        assertThat(read(" ９1350100m000100y43　")).isEqualTo(read("91350100M000100Y43"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', credit-code.missing",
        "91350100M000100Y4, credit-code.length",
        "91350100M000100Y433, credit-code.length",
        "9135O100M000100Y43, credit-code.character",
        "91350100M000100-43, credit-code.character",
        "91350100M000100Z43, credit-code.character",
        "9135010AM000100Y43, credit-code.division",
        "91350100M000100Y44, credit-code.check-character"
    })
    void anUnreadableCodeIsRefusedWithItsReason(String text, String reason) {
        assertThat(codeOf(text)).isEqualTo(reason);
    }

    @Test
    void aCodeWhoseOrganisationCodeFailsItsOwnCheckIsRefused() {
        var wrongOrganisation = "91350100M000100Y5";

        assertThat(codeOf(wrongOrganisation + SocialCreditCodeParts.checkCharacter(wrongOrganisation)))
                .isEqualTo("credit-code.organisation");
    }

    @Test
    void aMissingCodeIsRefusedAndNotThrown() {
        assertThat(codeOf(null)).isEqualTo("credit-code.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M000100", "M000100Y4", "m000100Y", "M00010OY"})
    void anOrganisationCodeThatIsNoneCannotBeComposed(String organisation) {
        assertThatThrownBy(() -> SocialCreditCode.compose("91", "350100", organisation))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SocialCreditCode read(String text) {
        return SocialCreditCode.read(text).orElseThrow();
    }

    private static String codeOf(String text) {
        return SocialCreditCode.read(text).fold(code -> "read", Reading.Unreadable::code);
    }
}
