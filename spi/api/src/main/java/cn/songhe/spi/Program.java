package cn.songhe.spi;

/**
 * What is computed and paid together 补贴项目: the formulas of a program share a cycle.
 *
 * @param id stable in the plugin, lower case, such as {@code monthly}
 * @param title in both languages
 * @param cadence the length of its periods
 * @param inAdvance whether a period is computed before it begins 预发; what then turns out otherwise is taken back or paid later
 */
public record Program(String id, Text title, Cadence cadence, boolean inAdvance) {

    /** Computed every month, when the month has begun. */
    public static Program monthly(String id, Text title) {
        return new Program(id, title, Cadence.MONTHLY, false);
    }

    /** Computed every quarter, when the quarter has begun. */
    public static Program quarterly(String id, Text title) {
        return new Program(id, title, Cadence.QUARTERLY, false);
    }

    /** Computed every year, when the year has begun. */
    public static Program yearly(String id, Text title) {
        return new Program(id, title, Cadence.YEARLY, false);
    }

    /** The same, computed before the period begins. */
    public Program paidInAdvance() {
        return new Program(id, title, cadence, true);
    }
}
