package cn.songhe.facilities.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.Work;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts over the register, made by the database from what is held to be true. */
public final class FacilityTotals {

    private static final String KINDS = """
            select k.value, count(*), coalesce(sum(b.value::bigint), 0)::bigint from facility f
            left join facility_fact k on k.tenant_id = f.tenant_id and k.facility_id = f.id and k.kind = 'KIND'
              and k.superseded_at is null and k.valid_from <= ? and (k.valid_through is null or k.valid_through >= ?)
            left join facility_fact b on b.tenant_id = f.tenant_id and b.facility_id = f.id and b.kind = 'BEDS'
              and b.superseded_at is null and b.valid_from <= ? and (b.valid_through is null or b.valid_through >= ?)
            where f.tenant_id = ? and not exists (
              select from facility_fact c where c.tenant_id = f.tenant_id and c.facility_id = f.id and c.kind = 'CLOSED'
              and c.superseded_at is null and c.valid_from <= ?)
            group by 1 order by 2 desc, 1""";

    private FacilityTotals() {}

    /**
     * The facilities of a kind.
     *
     * @param kind the kind's name, or {@code null} where it is not known
     */
    public record Group(String kind, long facilities, long beds) {}

    /** What the unit of work sees of a day, by kind, the most frequent first. */
    public static List<Group> in(Work work, LocalDate day) {
        try (var query = work.connection().prepareStatement(KINDS)) {
            for (int i = 1; i <= 4; i++) {
                query.setObject(i, day);
            }
            query.setString(5, work.tenant());
            query.setObject(6, day);
            var groups = new ArrayList<Group>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    groups.add(new Group(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
            return groups;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
