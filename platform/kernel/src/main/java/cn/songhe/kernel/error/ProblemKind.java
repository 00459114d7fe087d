package cn.songhe.kernel.error;

import cn.songhe.spi.Text;

/**
 * A kind of problem: stable code, HTTP status and what to say.
 *
 * @param code stable, lower case, such as {@code cycle.already-open}
 * @param status the HTTP status
 * @param title what happened, in short
 * @param remedy what to do; may have places for values
 */
public record ProblemKind(String code, int status, Text title, Text remedy) {

    /** A kind of problem. */
    public static ProblemKind of(
            String code, int status, String titleZh, String titleEn, String remedyZh, String remedyEn) {
        return new ProblemKind(code, status, new Text(titleZh, titleEn), new Text(remedyZh, remedyEn));
    }
}
