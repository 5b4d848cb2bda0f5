package ruhr.kumpel.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/// `project/show` is `src/main/jte/project/show.jte`, compiled with the rest; `redirect:/de/…` is a 303.
@Component
class TemplateViewResolver implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine;
    private final Visits visits;

    TemplateViewResolver(Templates templates, Visits visits) {
        this.engine = templates.engine();
        this.visits = visits;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) return redirect(name.substring(REDIRECT.length()));
        return new TemplateView(engine, name + ".jte", visits);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static View redirect(String to) {
        var view = new RedirectView(to, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
