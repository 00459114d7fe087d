package cn.songhe.elders.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts over the register, made by the database from what is held to be true. */
public final class ElderTotals {

    /** The day of death or of moving out is still a day here, as it is for every formula. */
    private static final String HERE = """
            with here as (
              select e.id, e.birth, e.sex from elder e
              where e.tenant_id = ? and e.birth <= ? and not exists (
                select from elder_fact f where f.tenant_id = e.tenant_id and f.elder_id = e.id and f.superseded_at is null
                and f.valid_from < ? and (f.kind = 'DEATH'
                  or (f.kind = 'DEPARTURE' and (f.valid_through is null or f.valid_through >= ?)))))
            """;

    /** Adding years to 29 February gives 28 February in a common year: the day on which a year is completed then. */
    private static final String AGES = """
            select case when birth + interval '100 years' <= ? then 100 when birth + interval '90 years' <= ? then 90
                        when birth + interval '80 years' <= ? then 80 when birth + interval '70 years' <= ? then 70
                        when birth + interval '60 years' <= ? then 60 else 0 end, sex, count(*)
            from here group by 1, 2 order by 1, 2""";

    private static final String CATEGORIES = """
            select f.value, count(distinct f.elder_id) from here
            join elder_fact f on f.tenant_id = ? and f.elder_id = here.id and f.superseded_at is null and f.kind = 'HARDSHIP'
              and f.valid_from <= ? and (f.valid_through is null or f.valid_through >= ?)
            group by rollup (f.value) order by 2 desc, 1""";

    private final List<Group> groups = new ArrayList<>();
    private final List<InCategory> categories = new ArrayList<>();
    private long inAnyCategory;

    private ElderTotals() {}

    /**
     * Persons of a sex within ten years of age.
     *
     * @param decade the first completed year: 60, 70, 80, 90, 100 and above; 0 below 60
     */
    public record Group(int decade, String sex, long persons) {}

    /** Persons in a category, by its name. */
    public record InCategory(String category, long persons) {}

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** What the unit of work sees of a day. */
    public static ElderTotals in(Work work, LocalDate day) {
        var totals = new ElderTotals();
        var tenant = work.tenant();
        read(
                work,
                HERE + AGES,
                row -> totals.groups.add(new Group(row.getInt(1), row.getString(2), row.getLong(3))),
                tenant,
                day,
                day,
                day,
                day,
                day,
                day,
                day,
                day);
        read(work, HERE + CATEGORIES, totals::category, tenant, day, day, day, tenant, day, day);
        return totals;
    }

    /** By age and sex. */
    public List<Group> byDecadeAndSex() {
        return List.copyOf(groups);
    }

    /** By category, the largest first. */
    public List<InCategory> byCategory() {
        return List.copyOf(categories);
    }

    /** How many are in at least one category. */
    public long inAnyCategory() {
        return inAnyCategory;
    }

    private void category(ResultSet row) throws SQLException {
        if (row.getString(1) == null) {
            inAnyCategory = row.getLong(2);
        } else {
            categories.add(new InCategory(row.getString(1), row.getLong(2)));
        }
    }

    private static void read(Work work, String text, RowReader reader, Object... values) {
        try (var query = work.connection().prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
