package cn.songhe.spi;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar month, quarter, half-year or year 期间, for which entitlements are computed.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {

    /** Checks that it is exactly one month, quarter, half-year or year. */
    public Period {
        int months = (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
        boolean isWhole = first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth())
                && (months == 1 || months == 3 || months == 6 || months == 12)
                && (first.getMonthValue() - 1) % months == 0;
        if (!isWhole) {
            throw new IllegalArgumentException("a period is a calendar month, quarter, half-year or year");
        }
    }

    /** The month. */
    public static Period month(int year, int month) {
        return Cadence.MONTHLY.periodOf(LocalDate.of(year, month, 1));
    }

    /** The quarter, from 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return Cadence.QUARTERLY.periodOf(LocalDate.of(year, quarter * 3, 1));
    }

    /** The half-year, 1 or 2. */
    public static Period halfYear(int year, int half) {
        return Cadence.HALF_YEARLY.periodOf(LocalDate.of(year, half * 6, 1));
    }

    /** The year. */
    public static Period year(int year) {
        return Cadence.YEARLY.periodOf(LocalDate.of(year, 1, 1));
    }

    /**
     * Reads {@code 2022-05}, {@code 2022-Q2}, {@code 2022-H1} or {@code 2022}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Period parse(String text) {
        if (text.matches("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?")) {
            int year = Integer.parseInt(text.substring(0, 4));
            return switch (text.length() == 4 ? ' ' : text.charAt(5)) {
                case ' ' -> year(year);
                case 'Q' -> quarter(year, text.charAt(6) - '0');
                case 'H' -> halfYear(year, text.charAt(6) - '0');
                default -> month(year, Integer.parseInt(text.substring(5)));
            };
        }
        throw new IllegalArgumentException("a period is written 2022-05, 2022-Q2, 2022-H1 or 2022");
    }

    /** How long it is. */
    public Cadence cadence() {
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        return switch (months) {
            case 1 -> Cadence.MONTHLY;
            case 3 -> Cadence.QUARTERLY;
            case 6 -> Cadence.HALF_YEARLY;
            default -> Cadence.YEARLY;
        };
    }

    /** Whether it is a month. */
    public boolean isMonth() {
        return first.getMonth() == last.getMonth();
    }

    /** The number of its days. */
    public int days() {
        return (int) (last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The period of the same length just before it. */
    public Period previous() {
        return cadence().periodOf(first.minusDays(1));
    }

    /** The period of the same length just after it. */
    public Period next() {
        return cadence().periodOf(last.plusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    /** {@code 2022-05}, {@code 2022-Q2}, {@code 2022-H1} or {@code 2022}. */
    @Override
    public String toString() {
        int year = first.getYear();
        return switch (cadence()) {
            case MONTHLY -> YearMonth.from(first).toString();
            case QUARTERLY -> digits(year) + "-Q" + last.getMonthValue() / 3;
            case HALF_YEARLY -> digits(year) + "-H" + last.getMonthValue() / 6;
            case YEARLY -> digits(year);
        };
    }

    private static String digits(int year) {
        return YearMonth.of(year, 1).toString().substring(0, 4);
    }
}
