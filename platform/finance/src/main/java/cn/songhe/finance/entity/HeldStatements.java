package cn.songhe.finance.entity;

import cn.songhe.kernel.work.Moments;
import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What registers held of one subject within a period, as known at a moment. */
public final class HeldStatements {

    private static final String HELD = " and r.recorded_at <= ? and (r.superseded_at is null or r.superseded_at > ?)";

    private static final String FACTS =
            "select r.kind, r.value, r.valid_from, r.valid_through, r.recorded_at, r.source from %s_fact r"
                    + " where r.tenant_id = ? and r.%s_id = ?" + HELD
                    + " and r.valid_from <= ? and (r.valid_through is null or r.valid_through >= ?)";

    private static final String STAYS =
            "union all select 'STAY', r.facility_id::text, r.first_day, r.last_day, r.recorded_at, null from stay r"
                    + " where r.tenant_id = ? and r.elder_id = ?" + HELD
                    + " and r.first_day <= ? and (r.last_day is null or r.last_day >= ?)";

    private static final String MEALS =
            "union all select 'MEAL', count(*)::text, min(r.day), max(r.day), max(r.recorded_at), null from meal r"
                    + " where r.tenant_id = ? and r.elder_id = ?" + HELD
                    + " and r.day <= ? and r.day >= ? having count(*) > 0";

    private static final String APPLICATIONS =
            "union all select 'APPLICATION', r.formula, coalesce(r.confirmed, r.applied), null, r.recorded_at,"
                    + " null from application r where r.tenant_id = ? and r.elder_id = ?" + HELD
                    + " and coalesce(r.confirmed, r.applied) <= ? and ?::date is not null";

    private HeldStatements() {}

    /**
     * A statement.
     *
     * @param kind the register's kind, or {@code STAY}, {@code MEAL} (their number), {@code APPLICATION}
     * @param source the document or event it rests on, or {@code null}
     */
    public record Statement(
            String kind, String value, LocalDate from, LocalDate through, Instant recordedAt, String source) {}

    /** Of an elder or facility, in order of kinds and days. */
    public static List<Statement> of(Work work, SubjectKind kind, long subject, Instant knownAt, Period period) {
        var query = Sql.of("select * from (");
        part(query, FACTS.replace("%s", kind.toString()), work, subject, knownAt, period);
        if (kind == SubjectKind.ELDER) {
            part(query, STAYS, work, subject, knownAt, period);
            part(query, MEALS, work, subject, knownAt, period);
            part(query, APPLICATIONS, work, subject, knownAt, period);
        }
        return query.and(") s order by 1, 3").list(work, HeldStatements::read);
    }

    private static void part(Sql query, String text, Work work, long subject, Instant knownAt, Period period) {
        var moment = Timestamp.from(knownAt);
        query.and(text, work.tenant(), subject, moment, moment, period.last(), period.first());
    }

    private static Statement read(ResultSet row) throws SQLException {
        return new Statement(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                Moments.ofRow(row.getObject(5, OffsetDateTime.class)),
                row.getString(6));
    }
}
