package cn.songhe.kernel.identifier;

import java.time.LocalDate;

/**
 * Reads citizen identity numbers.
 *
 * <p>The check character is looked at last: a wrong digit in a date breaks it too, and the date is what the person can
 * find and mend.
 *
 * @param today the last birth date that is believed
 */
record CitizenIdReading(LocalDate today) {

    Reading<CitizenId> read(String text) {
        var number = TypedText.normalised(text);
        return switch (number.length()) {
            case 0 -> Reading.unreadable("identity.missing", "请填写身份证号码。", "Enter the identity number.");
            case 15 -> readFirstGeneration(number);
            case 18 -> readSecondGeneration(number);
            default ->
                Reading.unreadable(
                        "identity.length",
                        "身份证号码应为18位（第一代为15位），请核对是否多填或漏填。",
                        "An identity number has 18 characters (15 in the first generation); look for one too many or too few.");
        };
    }

    private Reading<CitizenId> readFirstGeneration(String number) {
        if (!TypedText.isDigits(number)) {
            return wrongCharacter();
        }
        var completed = number.substring(0, 6) + "19" + number.substring(6);
        return readParts(completed + CitizenIdParts.checkCharacter(completed));
    }

    private Reading<CitizenId> readSecondGeneration(String number) {
        char last = number.charAt(17);
        if (!TypedText.isDigits(number.substring(0, 17)) || !(last == 'X' || TypedText.isDigits("" + last))) {
            return wrongCharacter();
        }
        return readParts(number);
    }

    private Reading<CitizenId> readParts(String number) {
        if (!CitizenIdParts.hasProvince(number)) {
            return Reading.unreadable(
                    "identity.province",
                    "身份证号码前两位不是省级代码，请核对第1、2位。",
                    "The identity number does not begin with the code of a province; check the first two digits.");
        }
        var birth = CitizenIdParts.birthDate(number);
        if (birth.isEmpty()) {
            return Reading.unreadable(
                    "identity.date",
                    "身份证号码中的出生日期不存在，请核对出生年月日各位。",
                    "The birth date in the identity number is not in the calendar; check its year, month and day.");
        }
        return isBelievable(birth.get()) ? readChecked(number) : outOfRange();
    }

    private boolean isBelievable(LocalDate birth) {
        return !birth.isBefore(CitizenIdParts.EARLIEST_BIRTH) && !birth.isAfter(today);
    }

    private static Reading<CitizenId> readChecked(String number) {
        if (number.charAt(17) == CitizenIdParts.checkCharacter(number)) {
            return Reading.read(new CitizenId(number));
        }
        return Reading.unreadable(
                "identity.check-character",
                "身份证号码校验不符，请对照证件逐位核对；如号码来自电子表格，请先将该列设为文本格式再重新填写，否则末几位会变成0。",
                "The identity number fails its check; compare it with the card digit by digit. In a spreadsheet, make the"
                        + " column text and enter the number again, or its last digits turn into zeros.");
    }

    private static Reading<CitizenId> wrongCharacter() {
        return Reading.unreadable(
                "identity.character",
                "身份证号码只能由数字组成，18位号码的末位可以是X，请删去其他字符。",
                "An identity number is of digits, with X allowed as the last of 18; remove other characters.");
    }

    private static Reading<CitizenId> outOfRange() {
        return Reading.unreadable(
                "identity.date-range",
                "身份证号码中的出生日期早于1880年或晚于今天，请核对出生年月日各位。",
                "The birth date in the identity number is before 1880 or after today; check its year, month and day.");
    }
}
