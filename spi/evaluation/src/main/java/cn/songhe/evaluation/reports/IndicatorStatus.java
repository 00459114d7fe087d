package cn.songhe.evaluation.reports;

/** How an indicator stands against its target on a day. */
public enum IndicatorStatus {
    /** The target is met. */
    MET,
    /** Not met, and not due yet. */
    ON_THE_WAY,
    /** Not met, and its day has passed. */
    LATE,
    /** The text sets no target. */
    NO_TARGET,
    /** There is nothing to measure. */
    NOT_APPLICABLE,
    /** A figure is missing. */
    MISSING
}
