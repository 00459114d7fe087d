package cn.songhe.kernel.audit;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.work.TenantWork;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

    /**
     * An entry.
     *
     * @param detail names and plain values
     */
    @Schema(name = "AuditEntry")
    public record Entry(
            long id,
            Instant at,
            String actor,
            String action,
            String subject,
            String subjectId,

            @JsonRawValue @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
            String detail) {}

    /** A page of entries. */
    public record EntryPage(List<Entry> items, String next) {}

    /** Lists entries. */
    @GET
    @Requires("audit:read")
    @Operation(operationId = "listAudit", summary = "Entries, the newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryPage.class)))
    public Page<Entry> list(@PathParam("tenant") String tenant, @BeanParam AuditQuery query) {
        return units.call(work -> Page.of(
                query.sql(work.tenant()).list(work, AuditResource::entry), query.size(), e -> String.valueOf(e.id())));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
