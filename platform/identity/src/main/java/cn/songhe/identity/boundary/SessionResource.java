package cn.songhe.identity.boundary;

import cn.songhe.identity.control.Doorkeeper;
import cn.songhe.identity.control.SessionToken;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.actor.Role;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.Scope;
import cn.songhe.kernel.tenant.TenantRegistry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Login and logout: a cookie for a browser, a token for a program. */
@RequestScoped
@Path("v1/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
public class SessionResource {

    private Doorkeeper door;
    private CurrentActor current;
    private TenantRegistry tenants;

    /** For the container's proxy. */
    protected SessionResource() {}

    @Inject
    SessionResource(Doorkeeper door, CurrentActor current, TenantRegistry tenants) {
        this.door = door;
        this.current = current;
        this.tenants = tenants;
    }

    /** A login. */
    public record Login(String login, String password) {}

    /**
     * A session.
     *
     * @param csrf the anti-forgery token to send with every change when the session is a cookie
     */
    public record Session(String tenant, String login, List<Role> roles, List<String> permissions, String csrf) {}

    /** A program's token, to be sent as {@code Authorization: Bearer …}. */
    public record Token(String token) {}

    /** Logs a browser in. */
    @POST
    @Path("session")
    @OpenToAll
    @Operation(operationId = "logIn", summary = "Logs in; sets an HttpOnly cookie for this tenant's addresses")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Session.class)))
    public Response logIn(@PathParam("tenant") String tenant, Login login, @Context UriInfo uri) {
        var entry = enter(tenant, login);
        var cookie = cookie(tenant, uri).value(entry.token().getToken()).build();
        return Response.ok(session(entry.actor(), entry.token())).cookie(cookie).build();
    }

    /** Logs a program in. */
    @POST
    @Path("tokens")
    @OpenToAll
    @Operation(operationId = "createToken", summary = "Gives a program a token for the header Authorization: Bearer")
    public Token token(@PathParam("tenant") String tenant, Login login) {
        return new Token(enter(tenant, login).token().getToken());
    }

    private Doorkeeper.Entry enter(String tenant, Login login) {
        if (!tenant.equals(Scope.PROVINCE)) {
            tenants.find(tenant).orElseThrow(Problems::notFound);
        }
        if (login.login() == null || login.password() == null) {
            throw Problems.invalid("login", "请填写用户名和密码。", "Give login name and password.");
        }
        return door.logIn(tenant, login.login(), login.password());
    }

    /** The current session. */
    @GET
    @Path("session")
    @Requires({})
    @Operation(operationId = "getSession", summary = "Who is logged in, and what they may do")
    public Session get(@PathParam("tenant") String tenant, @CookieParam(Guard.COOKIE) String cookie) {
        return session(current.get(), cookie == null ? null : new SessionToken(cookie));
    }

    /** Logs out. */
    @DELETE
    @Path("session")
    @Consumes(MediaType.WILDCARD)
    @Requires({})
    @Operation(operationId = "logOut", summary = "Ends the session")
    public Response logOut(
            @PathParam("tenant") String tenant,
            @CookieParam(Guard.COOKIE) String cookie,
            @HeaderParam("Authorization") String authorization,
            @Context UriInfo uri) {
        boolean bearer = authorization != null && authorization.startsWith("Bearer ");
        var text = bearer ? authorization.substring("Bearer ".length()).strip() : cookie;
        door.logOut(current.get(), new SessionToken(text));
        return Response.noContent()
                .cookie(cookie(tenant, uri).maxAge(0).build())
                .build();
    }

    private static NewCookie.Builder cookie(String tenant, UriInfo uri) {
        return new NewCookie.Builder(Guard.COOKIE)
                .path("/api/v1/" + tenant)
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.STRICT);
    }

    private static Session session(Actor actor, SessionToken token) {
        return new Session(
                actor.tenant(),
                actor.login(),
                actor.roles().stream().sorted().toList(),
                actor.roles().stream()
                        .flatMap(r -> r.permissions().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                token == null ? null : token.csrf());
    }
}
