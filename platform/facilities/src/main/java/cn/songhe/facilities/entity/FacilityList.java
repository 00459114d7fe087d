package cn.songhe.facilities.entity;

import cn.songhe.kernel.paging.PageKey;
import cn.songhe.kernel.paging.Total;
import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import java.time.LocalDate;
import java.util.List;

/** Lists of facilities, made by the database from what is held to be true on a day. A city has thousands of them, not millions. */
public final class FacilityList {

    /** Once begun, filed or ended is for good, whatever end was stated; the rest holds from day to day. */
    private static final String FACILITIES = """
            from (
              select f.id, f.credit_code, f.name, f.demo, h.kind, h.division, h.beds, h.filed, h.opened, h.closed,
                case when h.closed is not null then 'CLOSED' when h.opened is not null then 'OPEN' else 'PLANNED' end as state
              from facility f left join (
                select s.facility_id, max(s.value) filter (where s.kind = 'KIND') as kind,
                  max(s.value) filter (where s.kind = 'DIVISION') as division,
                  max(s.value) filter (where s.kind = 'BEDS')::bigint as beds,
                  min(s.valid_from) filter (where s.kind = 'FILED') as filed,
                  min(s.valid_from) filter (where s.kind = 'OPENED') as opened,
                  min(s.valid_from) filter (where s.kind = 'CLOSED') as closed
                from facility_fact s
                where s.tenant_id = ? and s.superseded_at is null and s.valid_from <= ?
                  and s.kind in ('KIND', 'DIVISION', 'BEDS', 'FILED', 'OPENED', 'CLOSED')
                  and (s.kind in ('FILED', 'OPENED', 'CLOSED') or s.valid_through is null or s.valid_through >= ?)
                group by s.facility_id
              ) h on h.facility_id = f.id
              where f.tenant_id = ?
            ) f""";

    private FacilityList() {}

    /** A facility in a list. */
    public record Row(
            long id,
            String creditCode,
            String name,
            boolean demo,
            String kind,
            String division,
            Long beds,
            LocalDate filed,
            LocalDate opened,
            LocalDate closed,
            String state) {}

    /** Up to so many facilities beyond a key, which may be {@code null}. */
    public static List<Row> page(
            Work work, LocalDate day, FacilityFilter filter, FacilityOrder order, PageKey key, int most) {
        return Sql.of(
                        "select f.id, f.credit_code, f.name, f.demo, f.kind, f.division, f.beds, f.filed, f.opened, f.closed, f.state")
                .and(facilities(work, day))
                .and(filter.where())
                .and(order.beyond(key))
                .and(order.clause())
                .and("limit ?", most)
                .list(
                        work,
                        row -> new Row(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getString(5),
                                row.getString(6),
                                row.getObject(7, Long.class),
                                row.getObject(8, LocalDate.class),
                                row.getObject(9, LocalDate.class),
                                row.getObject(10, LocalDate.class),
                                row.getString(11)));
    }

    /** How many facilities there are by the filter. */
    public static Total total(Work work, LocalDate day, FacilityFilter filter) {
        return Total.of(Sql.of("select count(*)")
                .and(facilities(work, day))
                .and(filter.where())
                .list(work, row -> row.getLong(1))
                .get(0));
    }

    private static Sql facilities(Work work, LocalDate day) {
        return Sql.of(FACILITIES, work.tenant(), day, day, work.tenant());
    }
}
