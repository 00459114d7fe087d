package cn.songhe.kernel.paging;

import java.util.List;

/**
 * A page of a listing, whose first page says how many there are.
 *
 * @param items the items, in the order asked for
 * @param next what to send as {@code after} for the next page, or {@code null} at the end
 * @param total how many there are by the filter; {@code null} on further pages
 */
public record CountedPage<T>(List<T> items, String next, Total total) {

    /** The page with its total. */
    public static <T> CountedPage<T> of(Page<T> page, Total total) {
        return new CountedPage<>(page.items(), page.next(), total);
    }
}
