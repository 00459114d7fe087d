package cn.songhe.identity.boundary;

import cn.songhe.identity.control.Doorkeeper;
import cn.songhe.identity.control.SessionToken;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import org.apache.shiro.subject.Subject;

/**
 * Stands before every resource method. A method that says neither what it requires nor that it is open stays closed. A session of
 * one tenant finds nothing at another tenant's addresses.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Guard implements ContainerRequestFilter {

    static final String COOKIE = "songhe_session";

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Context
    private ResourceInfo resource;

    @Inject
    private Doorkeeper door;

    @Inject
    private CurrentActor current;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        var requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            throw Problems.notFound();
        }
        var bearer = bearer(request);
        var token = bearer != null ? bearer : cookie(request);
        if (token == null) {
            throw Problem.of(Problems.NOT_LOGGED_IN);
        }
        var subject = door.recognise(token).orElseThrow(() -> Problem.of(Problems.NOT_LOGGED_IN));
        var actor = subject.getPrincipals().oneByType(Actor.class);
        if (!actor.tenant().equals(request.getUriInfo().getPathParameters().getFirst("tenant"))) {
            throw Problems.notFound();
        }
        requirePermission(subject, requires);
        if (bearer == null && !SAFE.contains(request.getMethod())) {
            requireGenuine(request, token);
        }
        current.become(actor);
    }

    private static void requirePermission(Subject subject, Requires requires) {
        boolean anyone = requires.value().length == 0;
        if (!anyone && Arrays.stream(requires.value()).noneMatch(subject::isPermitted)) {
            throw Problem.of(Problems.NOT_PERMITTED, String.join(" / ", requires.value()));
        }
    }

    private static void requireGenuine(ContainerRequestContext request, SessionToken token) {
        var given = request.getHeaderString("X-CSRF-Token");
        if (given == null || !MessageDigest.isEqual(bytes(given), bytes(token.csrf()))) {
            throw Problem.of(Problems.FORGED_REQUEST);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static SessionToken bearer(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith("Bearer ")
                ? new SessionToken(header.substring(7).strip())
                : null;
    }

    static SessionToken cookie(ContainerRequestContext request) {
        var cookie = request.getCookies().get(COOKIE);
        return cookie == null ? null : new SessionToken(cookie.getValue());
    }
}
