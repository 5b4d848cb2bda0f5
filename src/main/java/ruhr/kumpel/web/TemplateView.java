package ruhr.kumpel.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Prints a template whole before the first byte leaves, so that an error while printing still gets its error
/// page.
class TemplateView implements View {

    private final TemplateEngine engine;
    private final String template;
    private final Visits visits;

    TemplateView(TemplateEngine engine, String template, Visits visits) {
        this.engine = engine;
        this.template = template;
        this.visits = visits;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = visits.of(request);
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        parameters.put("visit", visit);
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        if (parameters.get("page") instanceof Page page && page.secret()) Headers.keepPrivate(response);
        response.setContentType(getContentType());
        // Both: Tomcat lets the locale win, which Spring has set to the browser's; the page cache keeps headers only.
        response.setLocale(visit.language().locale());
        response.setHeader("Content-Language", visit.language().value());
        response.setContentLength(output.getContentLength());
        try (var body = response.getOutputStream()) {
            output.writeTo(body);
        }
    }
}
