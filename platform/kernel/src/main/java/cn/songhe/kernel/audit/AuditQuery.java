package cn.songhe.kernel.audit;

import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.web.Params;
import cn.songhe.kernel.work.Sql;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the audit trail are asked for; what is left out does not narrow it. */
public class AuditQuery {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @QueryParam("actor")
    @Parameter(description = "the login name of who acted")
    private String actor;

    @QueryParam("action")
    @Parameter(description = "an action such as cycle.approve, or its beginning such as cycle.")
    private String action;

    @QueryParam("subject")
    @Parameter(description = "the kind of thing acted upon, such as elder")
    private String subject;

    @QueryParam("subjectId")
    @Parameter(description = "its number; only together with subject")
    private String subjectId;

    @QueryParam("from")
    @Parameter(description = "the first day, such as 2022-05-01, in China's time")
    private String from;

    @QueryParam("through")
    @Parameter(description = "the last day")
    private String through;

    @QueryParam("after")
    @Parameter(description = "the next of the page before")
    private String after;

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit;

    /** How many entries a page holds. */
    int size() {
        return Page.size(limit);
    }

    /** The query, newest first, for one entry more than the page holds. */
    Sql sql(String tenant) {
        return Sql.of(
                        "select id, at, actor, action, subject, subject_id, detail from audit_entry where tenant_id = ?",
                        tenant)
                .is("actor", Params.text(actor))
                .startsWith("action", Params.text(action))
                .is("subject", kind())
                .is("subject_id", Params.text(subjectId))
                .and(days())
                .and(older())
                .and("order by id desc limit ?", size() + 1);
    }

    private String kind() {
        var kind = Params.text(subject);
        if (kind == null && Params.text(subjectId) != null) {
            throw Problems.invalid(
                    "subject",
                    "查某一编号时，请同时说明是哪一类，如 elder。",
                    "A number needs the kind of thing beside it, such as elder.");
        }
        return kind;
    }

    private Sql days() {
        var first = Params.day("from", from);
        var last = Params.day("through", through);
        if (first != null && last != null && last.isBefore(first)) {
            throw Problems.invalid("through", "截止日期早于起始日期。", "It ends before it begins.");
        }
        var days = new Sql();
        if (first != null) {
            days.and("and at >= ?", begin(first));
        }
        if (last != null) {
            days.and("and at < ?", begin(last.plusDays(1)));
        }
        return days;
    }

    private Sql older() {
        long before = Page.number(after);
        return before == 0 ? new Sql() : Sql.of("and id < ?", before);
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime();
    }
}
