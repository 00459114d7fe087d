package cn.songhe.kernel.paging;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.secret.Sealing;
import java.util.Base64;

/**
 * Where a page ended: the value it is sorted by, and the number that tells equal values apart. Callers hold it sealed, so that a name or
 * a date of birth stands in no address and nobody makes one up.
 *
 * @param order the order in which the page was read
 * @param value the value of the last item, as text
 * @param id its number
 */
public record PageKey(String order, String value, long id) {

    private static final char BETWEEN = '\n';

    /** What to give as {@code next}. */
    public String seal(Sealing sealing, String tenant) {
        var text = order + BETWEEN + id + BETWEEN + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(tenant, text));
    }

    /**
     * What was given as {@code next}, or {@code null} for the first page.
     *
     * @throws Problem if it was not given by this service, to this tenant, in this order
     */
    public static PageKey open(Sealing sealing, String tenant, String order, String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            var parts =
                    sealing.open(tenant, Base64.getUrlDecoder().decode(after)).split("\n", 3);
            if (parts.length == 3 && parts[0].equals(order)) {
                return new PageKey(order, parts[2], Long.parseLong(parts[1]));
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw foreign();
        }
        throw foreign();
    }

    private static Problem foreign() {
        return Problems.invalid(
                "after",
                "请使用同一排序下上一页返回的 next；换了排序请从第一页读起。",
                "Send the next of the page before in the same order; in another order begin with the first page.");
    }
}
