package cn.songhe.kernel.web;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Versions of things as entity tags, so that nobody overwrites what they have not seen. */
public final class EntityTags {

    private EntityTags() {}

    /** Adds the version to an answer. */
    public static Response.ResponseBuilder tag(Response.ResponseBuilder response, int version) {
        return response.tag(new EntityTag(String.valueOf(version)));
    }

    /**
     * The version a caller says it has seen.
     *
     * @throws Problem without one (428), or with one this service never gave (412)
     */
    public static int version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(Problems.PRECONDITION_REQUIRED);
        }
        var text = ifMatch.strip().replace("\"", "");
        if (!text.matches("\\d{1,9}")) {
            throw Problem.of(Problems.STALE);
        }
        return Integer.parseInt(text);
    }
}
