package ruhr.kumpel.office;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// One office with all that is known of it.
@Controller
class OfficePage {

    private final OfficeStore store;
    private final OfficeViews views;

    OfficePage(OfficeStore store, OfficeViews views) {
        this.store = store;
        this.views = views;
    }

    @GetMapping("/{lang}/offices/{slugAndId}")
    @Access(Access.For.EVERYBODY)
    @Cached
    @Nullable
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var office = ShortId.atEndOf(slugAndId)
                .flatMap(id -> store.with(id, visit.portal()))
                .filter(one -> !one.standing().archived() || visit.may(Role.EDITOR))
                .orElseThrow(NotFound::new);
        if (!office.slugAndId().equals(slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(office.path()) + visit.query());
            return null; // answered
        }
        var view = views.of(office, visit);
        model.addAttribute(
                "page",
                Page.titled(view.name().value())
                        .describedAs(view.about().value().replaceAll("\\s+", " "))
                        .below(visit.say("office.find.title"), OfficesPage.PATH));
        model.addAttribute("view", view);
        return "office/show";
    }
}
