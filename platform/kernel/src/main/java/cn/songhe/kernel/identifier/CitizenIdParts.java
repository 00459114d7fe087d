package cn.songhe.kernel.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** The parts of a citizen identity number, as GB 11643-1999 lays them out. */
final class CitizenIdParts {

    /** No number was given to anybody born earlier: the oldest example in the standard is of this very day. */
    static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

    private static final LocalDate LATEST_BIRTH = LocalDate.of(9999, 12, 31);

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_CHARACTERS = "10X98765432";

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private CitizenIdParts() {}

    static CitizenId compose(String prefix, LocalDate birth, int sequence) {
        require(prefix.length() == 6 && TypedText.isDigits(prefix), "a prefix has 6 digits");
        require(hasProvince(prefix), "a prefix begins with the code of a province");
        require(!birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(LATEST_BIRTH), "a birth lies in the years 1880-9999");
        require(sequence >= 0 && sequence <= 999, "a sequence is 0-999");
        var number = prefix + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + threeDigits(sequence);
        return new CitizenId(number + checkCharacter(number));
    }

    /** Whether the first two digits ever stood for a province. */
    static boolean hasProvince(String number) {
        return PROVINCES.contains(number.substring(0, 2));
    }

    /** The birth date in digits 7–14, if there is such a day in the calendar. */
    static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The 18th character, from the first 17 digits of {@code number}. */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    private static String threeDigits(int sequence) {
        return Integer.toString(1000 + sequence).substring(1);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
