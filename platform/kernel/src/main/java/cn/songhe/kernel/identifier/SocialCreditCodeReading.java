package cn.songhe.kernel.identifier;

/** Reads unified social credit codes. */
final class SocialCreditCodeReading {

    private SocialCreditCodeReading() {}

    static Reading<SocialCreditCode> read(String text) {
        var code = TypedText.normalised(text);
        if (code.isEmpty()) {
            return Reading.unreadable("credit-code.missing", "请填写统一社会信用代码。", "Enter the unified social credit code.");
        }
        if (code.length() != 18) {
            return Reading.unreadable(
                    "credit-code.length",
                    "统一社会信用代码应为18位，请核对是否多填或漏填。",
                    "A unified social credit code has 18 characters; look for one too many or too few.");
        }
        return readCharacters(code);
    }

    private static Reading<SocialCreditCode> readCharacters(String code) {
        if (!SocialCreditCodeParts.isOfAlphabet(code, 18)) {
            return Reading.unreadable(
                    "credit-code.character",
                    "统一社会信用代码只由数字和大写字母组成，且不使用I、O、S、V、Z，请核对是否与数字1、0、5、2混淆。",
                    "A unified social credit code is of digits and letters without I, O, S, V and Z;"
                            + " look for a letter in the place of 1, 0, 5 or 2.");
        }
        if (!TypedText.isDigits(code.substring(2, 8))) {
            return Reading.unreadable(
                    "credit-code.division",
                    "统一社会信用代码第3至8位应为数字，请核对。",
                    "Characters 3 to 8 of a unified social credit code are digits; check them.");
        }
        return readChecked(code);
    }

    private static Reading<SocialCreditCode> readChecked(String code) {
        if (code.charAt(17) != SocialCreditCodeParts.checkCharacter(code)) {
            return Reading.unreadable(
                    "credit-code.check-character",
                    "统一社会信用代码校验不符，请对照登记证书逐位核对。",
                    "The unified social credit code fails its check; compare it with the certificate character by character.");
        }
        if (code.charAt(16) != SocialCreditCodeParts.organisationCheck(code.substring(8, 16))) {
            return Reading.unreadable(
                    "credit-code.organisation",
                    "统一社会信用代码中的组织机构代码（第9至17位）校验不符，请对照登记证书核对这几位。",
                    "The organisation code in characters 9 to 17 fails its check; compare them with the certificate.");
        }
        return Reading.read(new SocialCreditCode(code));
    }
}
