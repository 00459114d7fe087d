package cn.songhe.plugins.boundary;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemBody;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.web.Languages;
import cn.songhe.plugins.control.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;

/** Lets questions without a login through, each client's only so often. */
@ApplicationScoped
public class OpenDoor {

    private static final ProblemKind TOO_MANY = ProblemKind.of(
            "too-many-questions",
            429,
            "提问太频繁",
            "Too many questions in a short time",
            "请等 {0} 秒后再试；填写的内容仍在页面上。",
            "Try again in {0} seconds; what you filled in is still on the page.");

    /** So many questions at once; then one each so many seconds. */
    private static final int AT_ONCE = 12;

    private static final int SECONDS_EACH = 5;

    private final Patience patience = new Patience(AT_ONCE, SECONDS_EACH, System::nanoTime);

    /** Answers, or says how long to wait. */
    public Response through(HttpServletRequest request, HttpHeaders headers, Supplier<Object> answer) {
        long wait = patience.secondsToWait(client(request));
        if (wait == 0) {
            return Response.ok(answer.get()).build();
        }
        return Response.status(TOO_MANY.status())
                .type(ProblemBody.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, wait)
                .entity(ProblemBody.of(Problem.of(TOO_MANY, wait), Languages.of(headers)))
                .build();
    }

    /** Behind a proxy on the same machine it is the last address that the proxy names; anybody can write the ones before it. */
    private static String client(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null || !isLoopback(address)
                ? address
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
