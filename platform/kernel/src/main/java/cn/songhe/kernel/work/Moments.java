package cn.songhe.kernel.work;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments between rows and the rest of the code: the persistence provider knows a column of moments as a date with offset. */
public final class Moments {

    private Moments() {}

    /** For a row. */
    public static OffsetDateTime toRow(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** From a row. */
    public static Instant ofRow(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
