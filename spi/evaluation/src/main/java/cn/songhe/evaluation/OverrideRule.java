package cn.songhe.evaluation;

/** What a tenant may do with a parameter, by a dated decision of its own with a ground. */
public enum OverrideRule {
    /** Nothing. */
    NONE,
    /** Set it, not below the plugin's value of the day. */
    RAISE,
    /** Set it, not above the plugin's value of the day. */
    LOWER,
    /** Set it as it likes, also where the plugin has no value. */
    ANY;

    /**
     * Whether {@code value} may stand in place of the plugin's own.
     *
     * @param own the plugin's value of the day, or {@code null} if none is in force
     */
    <T> boolean permits(T own, T value) {
        return switch (this) {
            case NONE -> false;
            case ANY -> true;
            case RAISE -> own != null && Order.isComparable(value, own) && Order.isAtLeast(value, own);
            case LOWER -> own != null && Order.isComparable(value, own) && Order.isAtLeast(own, value);
        };
    }

    /** Whether it needs values that can be compared. */
    boolean needsOrder() {
        return this == RAISE || this == LOWER;
    }
}
