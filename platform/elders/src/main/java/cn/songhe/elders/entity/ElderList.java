package cn.songhe.elders.entity;

import cn.songhe.kernel.paging.PageKey;
import cn.songhe.kernel.paging.Total;
import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of elders, made by the database: each page is two queries, however large the city. */
public final class ElderList {

    private static final String ROW = "select e.id, e.number_sealed, e.name, e.birth, e.sex, e.demo from elder e";

    private static final String HELD = """
            select f.elder_id, f.kind, f.value, f.valid_from from elder_fact f
            where f.tenant_id = ? and f.elder_id = any (?) and f.superseded_at is null and f.kind not like 'ATTRIBUTE:%'
              and f.valid_from <= ? and (f.kind = 'DEATH' or f.valid_through is null or f.valid_through >= ?)
            order by f.elder_id, f.valid_from desc, f.id""";

    private ElderList() {}

    /** An elder in a list. */
    public record Row(long id, byte[] sealed, String name, LocalDate birth, Sex sex, boolean demo) {}

    /** What is held of an elder on the day. */
    public record Held(long elder, String kind, String value, LocalDate from) {}

    /** Up to so many elders beyond a key, which may be {@code null}. */
    public static List<Row> page(Work work, ElderFilter filter, ElderOrder order, PageKey key, int most) {
        return Sql.of(ROW)
                .and(filter.where(work.tenant()))
                .and(order.beyond(key))
                .and(order.clause())
                .and("limit ?", most)
                .list(
                        work,
                        row -> new Row(
                                row.getLong(1),
                                row.getBytes(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                Sex.valueOf(row.getString(5)),
                                row.getBoolean(6)));
    }

    /** How many elders there are by the filter. */
    public static Total total(Work work, ElderFilter filter) {
        return Total.of(Sql.of("select count(*) from (select from elder e")
                .and(filter.where(work.tenant()))
                .and("limit ?) counted", Total.MOST + 1)
                .list(work, row -> row.getLong(1))
                .get(0));
    }

    /** What is held of these elders on the day, the newest first, without the city's own facts. */
    public static Map<Long, List<Held>> held(Work work, Collection<Long> elders, LocalDate day) {
        return Sql.of(HELD, work.tenant(), elders.toArray(Long[]::new), day, day)
                .list(
                        work,
                        row -> new Held(
                                row.getLong(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)))
                .stream()
                .collect(Collectors.groupingBy(Held::elder));
    }
}
