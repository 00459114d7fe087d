package cn.songhe.elders.entity;

import cn.songhe.kernel.work.Sql;
import java.time.LocalDate;

/**
 * Which elders a list shows, by what is held to be true on a day; what is {@code null} does not narrow it.
 *
 * @param day the day
 * @param name how the name begins
 * @param division how the code of the division of residence begins
 * @param bornAfter born after this day
 * @param bornThrough born on this day at the latest
 * @param category the name of a category
 * @param state whether the elder is here
 */
public record ElderFilter(
        LocalDate day,
        String name,
        String division,
        LocalDate bornAfter,
        LocalDate bornThrough,
        String category,
        State state) {

    private static final String HELD = "from elder_fact f where f.tenant_id = e.tenant_id and f.elder_id = e.id"
            + " and f.superseded_at is null and f.kind = ";

    private static final String ON_THE_DAY =
            " and f.valid_from <= ? and (f.valid_through is null or f.valid_through >= ?)";

    private static final String DEAD = "exists (select " + HELD + "'DEATH' and f.valid_from < ?)";

    private static final String GONE = "exists (select " + HELD
            + "'DEPARTURE' and f.valid_from < ? and (f.valid_through is null or f.valid_through >= ?))";

    /** Whether an elder is here. */
    public enum State {
        /** Alive and here. */
        HERE,
        /** Died. */
        DIED,
        /** Moved out, and alive as far as is known. */
        DEPARTED
    }

    Sql where(String tenant) {
        var where = Sql.of("where e.tenant_id = ?", tenant).startsWith("e.name", name);
        if (bornAfter != null) {
            where.and("and e.birth > ?", bornAfter);
        }
        if (bornThrough != null) {
            where.and("and e.birth <= ?", bornThrough);
        }
        if (division != null) {
            where.and("and exists (select " + HELD + "'RESIDENCE'" + ON_THE_DAY, day, day)
                    .startsWith("f.value", division)
                    .and(")");
        }
        if (category != null) {
            where.and(
                    "and exists (select " + HELD + "'HARDSHIP'" + ON_THE_DAY + " and f.value = ?)", day, day, category);
        }
        return state == null ? where : where.and(inState());
    }

    private Sql inState() {
        return switch (state) {
            case HERE -> Sql.of("and not " + DEAD, day).and("and not " + GONE, day, day);
            case DIED -> Sql.of("and " + DEAD, day);
            case DEPARTED -> Sql.of("and " + GONE, day, day).and("and not " + DEAD, day);
        };
    }
}
