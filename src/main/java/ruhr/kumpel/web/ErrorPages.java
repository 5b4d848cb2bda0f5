package ruhr.kumpel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import ruhr.kumpel.web.Access.For;
import ruhr.kumpel.web.Access.On;

/// Says what went wrong and what to do now, in the visitor's language, as a page or, where data were asked for,
/// as data (RFC 9457). Never says why inside: no message, no trace.
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 410, 413, 415, 422, 429, 500, 503);

    private final Visits visits;

    ErrorPages(Visits visits) {
        this.visits = visits;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Access(value = For.EVERYBODY, on = On.BOTH)
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        var visit = visits.whateverHappened(request);
        var problem = Problem.of(status, isForged(request), visit);
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 503 && !response.containsHeader(HttpHeaders.RETRY_AFTER))
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        if (wantsData(request)) {
            writeData(problem, response);
            return null;
        }
        var page = Page.titled(problem.title()).hidden();
        return new ModelAndView("web/error", Map.of("page", page, "view", problem));
    }

    /// Somebody who asks for `/error` itself gets what every other unknown address gets.
    private static int status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) return 404;
        if (KNOWN.contains(status)) return status;
        return status >= 500 ? 500 : status >= 400 ? 400 : 500;
    }

    private static boolean isForged(HttpServletRequest request) {
        return request.getAttribute(ForgeryFilter.FORGED) != null;
    }

    private static boolean wantsData(HttpServletRequest request) {
        var path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse("");
        if (path.matches(".*\\.(geojson|json|csv|atom|xml|js|css|svg|png|jpg|txt)")) return true;
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static void writeData(Problem problem, HttpServletResponse response) throws IOException {
        var json = "{\"status\":" + problem.status() + ",\"title\":" + quoted(problem.title()) + ",\"detail\":"
                + quoted(problem.text()) + "}";
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
