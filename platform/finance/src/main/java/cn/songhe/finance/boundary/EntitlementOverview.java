package cn.songhe.finance.boundary;

import cn.songhe.spi.Text;
import java.util.List;
import java.util.Map;

/**
 * What the closed cycles of a year add up to. All amounts are in fen; recoveries are taken off.
 *
 * @param year the year
 * @param years every year of which a cycle is closed, newest first
 * @param fen the sum
 * @param lines the number of lines
 * @param periods by period of the cycle, in order of time
 * @param formulas by formula, the largest sum first
 */
public record EntitlementOverview(
        int year, List<Integer> years, long fen, long lines, List<InPeriod> periods, List<OfFormula> formulas) {

    /** Keeps immutable copies. */
    public EntitlementOverview {
        years = List.copyOf(years);
        periods = List.copyOf(periods);
        formulas = List.copyOf(formulas);
    }

    /**
     * The closed cycles of a period.
     *
     * @param period a month such as {@code 2022-05}, or a quarter, half-year or year
     * @param purses what each level bears: {@code city}, {@code county} (all counties together) …
     */
    public record InPeriod(String period, long fen, Map<String, Long> purses) {}

    /**
     * What one formula gave.
     *
     * @param title what it is called, or null if no installed version tells
     * @param draft whether it rests on a draft for comment
     * @param subjects how many persons or facilities
     */
    public record OfFormula(String formula, Text title, boolean draft, long subjects, long lines, long fen) {}
}
