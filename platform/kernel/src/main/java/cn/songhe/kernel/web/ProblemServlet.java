package cn.songhe.kernel.web;

import cn.songhe.kernel.error.ProblemBody;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Answers errors that arise outside the resources, such as an unknown address, in the same form. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var locale = Languages.of(
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales()));
        var body = ProblemBody.of(kind(status), List.of(""), List.of(), locale);
        response.setStatus(body.status());
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        JsonProvider.MAPPER.writeValue(response.getOutputStream(), body);
    }

    private static ProblemKind kind(int status) {
        return switch (status) {
            case 400 -> Problems.MALFORMED;
            case 403, 404 -> Problems.NOT_FOUND;
            case 405, 501 -> Problems.METHOD_NOT_ALLOWED;
            case 413 -> Problems.TOO_LARGE;
            default -> Problems.UNEXPECTED;
        };
    }
}
