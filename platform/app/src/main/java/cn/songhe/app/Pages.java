package cn.songhe.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;

/**
 * Serves the interface: every address of a page is answered with the one document that then shows it, and the parts whose names carry a
 * digest are sent compressed and kept for good.
 */
@WebFilter("/*")
public class Pages extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String DOCUMENT = "/index.html";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            if (sendsCompressed(path, request, response)) {
                return;
            }
        } else if (isPage(request, path)) {
            request.getRequestDispatcher(DOCUMENT).forward(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A page is read by a browser and is no file of the application; its address may hold dots, such as a version's. The API is left alone. */
    private static boolean isPage(HttpServletRequest request, String path) throws MalformedURLException {
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && !path.startsWith("/api/")
                && accept != null
                && accept.contains("text/html")
                && (path.endsWith("/") || request.getServletContext().getResource(path) == null);
    }

    private static boolean sendsCompressed(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var accepted = request.getHeader("Accept-Encoding");
        if (accepted == null || !accepted.contains("gzip")) {
            return false;
        }
        try (var compressed = request.getServletContext().getResourceAsStream(path + ".gz")) {
            if (compressed == null) {
                return false;
            }
            response.setHeader("Content-Encoding", "gzip");
            response.setHeader("Vary", "Accept-Encoding");
            response.setContentType(request.getServletContext().getMimeType(path));
            compressed.transferTo(response.getOutputStream());
            return true;
        }
    }
}
