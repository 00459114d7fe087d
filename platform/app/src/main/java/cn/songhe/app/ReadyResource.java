package cn.songhe.app;

import cn.songhe.kernel.actor.OpenToAll;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the service can work; for whoever watches over it. */
@RequestScoped
@Path("v1/ready")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class ReadyResource {

    @Resource(lookup = "java:app/jdbc/songhe")
    private DataSource dataSource;

    /** Whether the service is ready. */
    public record Readiness(boolean ready) {}

    /** Says whether database and application answer. */
    @GET
    @OpenToAll
    @Operation(operationId = "ready", summary = "200 when the service can work, 503 when its database does not answer")
    public Response ready() {
        try (var connection = dataSource.getConnection()) {
            boolean valid = connection.isValid(2);
            return Response.status(valid ? 200 : 503)
                    .entity(new Readiness(valid))
                    .build();
        } catch (SQLException e) {
            return Response.status(503).entity(new Readiness(false)).build();
        }
    }
}
