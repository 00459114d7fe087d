package cn.songhe.spi;

/**
 * The code of an administrative division 行政区划代码 (GB/T 2260; townships by the statistical code): 6 digits down to the
 * county, 9 to the township, 12 to the community.
 *
 * @param value 6, 9 or 12 digits
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    /** Checks the form; whether such a division exists is for the tenant's register to say. */
    public DivisionCode {
        if (value == null || !hasKnownLength(value.length()) || !isDigits(value)) {
            throw new IllegalArgumentException("a division code has 6, 9 or 12 digits");
        }
    }

    /** The division with this code. */
    public static DivisionCode of(String value) {
        return new DivisionCode(value);
    }

    /** The county-level division 县(市、区) that this one is or lies in. */
    public DivisionCode county() {
        return value.length() == 6 ? this : new DivisionCode(value.substring(0, 6));
    }

    /** Whether this is {@code other} or lies in it, by the prefix of the code. */
    public boolean isWithin(DivisionCode other) {
        return value.regionMatches(0, other.value, 0, other.significantLength());
    }

    private int significantLength() {
        if (value.length() > 6) {
            return value.length();
        }
        return value.endsWith("0000") ? 2 : value.endsWith("00") ? 4 : 6;
    }

    private static boolean hasKnownLength(int length) {
        return length == 6 || length == 9 || length == 12;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
