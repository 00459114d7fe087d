package cn.songhe.kernel.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a listing by key.
 *
 * @param items the items, in order of the key
 * @param next what to send as {@code after} for the next page, or {@code null} at the end
 */
public record Page<T>(List<T> items, String next) {

    /** The largest page. */
    public static final int LARGEST = 500;

    /**
     * A page out of up to {@code limit + 1} items that were read; the surplus one only shows that there is more.
     *
     * @param key gives the key of the last item
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<T, String> key) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        var items = List.copyOf(read.subList(0, limit));
        return new Page<>(items, key.apply(items.get(limit - 1)));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }

    /**
     * Checks the size of a page that a caller asks for.
     *
     * @throws cn.songhe.kernel.error.Problem outside 1 to {@link #LARGEST}
     */
    public static int size(int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw cn.songhe.kernel.error.Problems.invalid(
                    "limit", "每页条数应在 1 到 500 之间。", "A page holds 1 to 500 items.");
        }
        return limit;
    }

    /**
     * Reads a numeric key.
     *
     * @throws cn.songhe.kernel.error.Problem if it is no number
     */
    public static long number(String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        if (!after.matches("\\d{1,18}")) {
            throw cn.songhe.kernel.error.Problems.invalid(
                    "after", "请使用上一页返回的 next。", "Send the next of the page before.");
        }
        return Long.parseLong(after);
    }
}
