package cn.songhe.kernel.audit;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail over HTTP; it is only ever read. */
@RequestScoped
@Path("v1/{tenant}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {

    private TenantWork units;

    /** For the container's proxy. */
    protected AuditResource() {}

    @Inject
    AuditResource(TenantWork units) {
        this.units = units;
    }

    /** An entry. */
    @Schema(name = "AuditEntry")
    public record Entry(
            long id,
            Instant at,
            String actor,
            String action,
            String subject,
            String subjectId,
            @JsonRawValue String detail) {}

    /** A page of entries. */
    public record EntryPage(List<Entry> items, String next) {}

    /** Lists entries. */
    @GET
    @Requires("audit:read")
    @Operation(operationId = "listAudit", summary = "Entries in order of their numbers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryPage.class)))
    public Page<Entry> list(
            @PathParam("tenant") String tenant,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int size = Page.size(limit);
        return units.call(work -> Page.of(read(work, Page.number(after), size + 1), size, e -> String.valueOf(e.id())));
    }

    private static List<Entry> read(Work work, long after, int most) {
        var text = "select id, at, actor, action, subject, subject_id, detail from audit_entry"
                + " where tenant_id = ? and id > ? order by id limit ?";
        try (var query = work.connection().prepareStatement(text)) {
            query.setString(1, work.tenant());
            query.setLong(2, after);
            query.setInt(3, most);
            var entries = new ArrayList<Entry>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(new Entry(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
