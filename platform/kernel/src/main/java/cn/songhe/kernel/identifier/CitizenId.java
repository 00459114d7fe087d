package cn.songhe.kernel.identifier;

import cn.songhe.spi.Sex;
import java.time.LocalDate;

/**
 * A citizen identity number 公民身份号码, GB 11643-1999: 6 digits of a division, 8 of the birth date, 3 of a sequence and a
 * check character by ISO 7064 MOD 11-2, which detects every substitution of one character and every exchange of two
 * neighbours.
 *
 * <p>The division is the one where the number was given out, under the code of that day. It says nothing about where a
 * person lives or is registered, and is not held against today's divisions.
 */
public final class CitizenId {

    private final String value;

    CitizenId(String value) {
        this.value = value;
    }

    /**
     * Reads a number that a person gave. Spaces around it are ignored; full-width digits and a lower-case x are taken. A
     * number of the first generation, which has 15 digits, is completed to 18: its birth year lies in 1900–1999.
     *
     * <p>Refusals are {@code identity.missing}, {@code identity.length}, {@code identity.character},
     * {@code identity.province}, {@code identity.date} (no such day), {@code identity.date-range} (before 1880 or after
     * {@code today}) and {@code identity.check-character}.
     *
     * @param text may be null, which reads as empty
     * @param today the last birth date that is believed
     */
    public static Reading<CitizenId> read(String text, LocalDate today) {
        return new CitizenIdReading(today).read(text);
    }

    /**
     * The number of these parts.
     *
     * @param sixDigitPrefix the division, 6 digits that begin with a province
     * @param birth from 1880-01-01 to 9999-12-31
     * @param sequence 0–999, odd for a man and even for a woman
     * @throws IllegalArgumentException if a part is out of its range; the message does not repeat it
     */
    public static CitizenId compose(String sixDigitPrefix, LocalDate birth, int sequence) {
        return CitizenIdParts.compose(sixDigitPrefix, birth, sequence);
    }

    /** The 18 characters, the last in upper case where it is X. Personal data: neither log nor show it unasked. */
    public String value() {
        return value;
    }

    /** The civil date of birth. */
    public LocalDate birthDate() {
        return CitizenIdParts.birthDate(value).orElseThrow();
    }

    /** The sex by the 17th digit, odd for men and even for women. The civil register decides where it says otherwise. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The number as public lists 公示 print it, the birth date hidden: {@code 140102********0036}. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The masked form, so that no log and no exception ever holds the number. */
    @Override
    public String toString() {
        return masked();
    }
}
