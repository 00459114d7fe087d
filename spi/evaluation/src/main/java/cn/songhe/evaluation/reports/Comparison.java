package cn.songhe.evaluation.reports;

/** How a target bounds a value. */
public enum Comparison {
    /** Not less. */
    AT_LEAST,
    /** Not more. */
    AT_MOST,
    /** More; equal is not enough. */
    MORE_THAN,
    /** Less; equal is too much. */
    LESS_THAN,
    /** Neither more nor less. */
    EXACTLY;

    /** Whether a value that compares so to the bound keeps it; negative is less, 0 equal, positive more. */
    boolean holds(int compared) {
        return switch (this) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case MORE_THAN -> compared > 0;
            case LESS_THAN -> compared < 0;
            case EXACTLY -> compared == 0;
        };
    }
}
