package cn.songhe.kernel.paging;

/**
 * How many items a listing has, over all its pages. Counting stops at {@link #MOST}: who sees more than that narrows the filter, and
 * nobody waits for a city to be counted.
 *
 * @param count how many were counted
 * @param exact whether there are no more than those
 */
public record Total(long count, boolean exact) {

    /** So many are counted one by one. */
    public static final int MOST = 100_000;

    /** The total where up to {@code MOST + 1} were counted. */
    public static Total of(long counted) {
        return counted > MOST ? new Total(MOST, false) : new Total(counted, true);
    }
}
