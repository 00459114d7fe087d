package cn.songhe.finance.entity;

import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import java.util.List;

/** The lines of one elder or facility over all cycles that count: all but returned ones. */
public final class SubjectLines {

    private static final String TEXT =
            "select " + Lines.COLUMNS + ", c.id from cycle c join line l on l.tenant_id = c.tenant_id"
                    + " and l.cycle_id = c.id and l.subject_id = ? and l.subject_kind = ? where c.tenant_id = ? and c.state <> 'RETURNED'"
                    + " order by l.for_period, l.formula, c.id, l.recipient_id";

    private static final int CYCLE = 14;

    private SubjectLines() {}

    /** A line and the number of its cycle. */
    public record InCycle(Line line, long cycle) {}

    /** In order of the periods they are for, of formulas and cycles. */
    public static List<InCycle> of(Work work, SubjectKind kind, long subject) {
        return Sql.of(TEXT, subject, kind.toString(), work.tenant())
                .list(work, row -> new InCycle(Lines.line(row), row.getLong(CYCLE)));
    }
}
