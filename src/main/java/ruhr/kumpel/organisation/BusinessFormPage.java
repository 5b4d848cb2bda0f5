package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where a business says what it is, when it is there and where it delivers; on its home portal, whose topics it is
/// sorted by.
@Controller
@Access(Access.For.MEMBERS)
class BusinessFormPage {

    static final String FEATURE = "businesses";

    private final Organisations organisations;
    private final Businesses businesses;
    private final BusinessCheck check;
    private final BusinessFormViews views;
    private final Clock clock;

    BusinessFormPage(
            Organisations organisations,
            Businesses businesses,
            BusinessCheck check,
            BusinessFormViews views,
            Clock clock) {
        this.organisations = organisations;
        this.businesses = businesses;
        this.check = check;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/{lang}/organisations/{slug}/business")
    String present(@PathVariable String slug, Visit visit, Model model) {
        var organisation = editable(slug, visit, organisations);
        var stored = stored(organisation, visit);
        return show(organisation, stored, new Problems(), Seen.of(stored.said()), visit, model);
    }

    @PostMapping("/{lang}/organisations/{slug}/business")
    String say(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = editable(slug, visit, organisations);
        var form = BusinessForm.sent(fields);
        var problems = new Problems();
        var change = check.read(form, problems, visit, clock.instant());
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(organisation, form, problems, Seen.sent(seen), visit, model);
        }
        var outdated = businesses.say(
                organisation.id(),
                now -> Seen.sent(seen).still(form(now, organisation, visit).said()),
                change);
        if (outdated.isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var there = form(outdated.get(), organisation, visit).said();
            return show(organisation, form, problems, Seen.late(there, form.said(), problems, visit), visit, model);
        }
        return "redirect:" + visit.link(organisation.path());
    }

    /// Strangers learn nothing, and other portals do not sort it.
    static Organisation editable(String slug, Visit visit, Organisations organisations) {
        if (!visit.site().has(FEATURE)) throw new NotFound();
        return Slug.parse(slug)
                .flatMap(parsed -> organisations.editable(parsed, visit))
                .filter(one -> one.home().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }

    private BusinessForm stored(Organisation organisation, Visit visit) {
        var business = businesses.of(organisation.id()).orElseGet(() -> businesses.blank(organisation.id()));
        return form(business, organisation, visit);
    }

    private static BusinessForm form(Business business, Organisation organisation, Visit visit) {
        return BusinessForm.of(
                business,
                organisation,
                LocalDate.ofInstant(visit.now(), visit.site().zone()),
                visit);
    }

    private String show(
            Organisation organisation, BusinessForm form, Problems problems, Seen seen, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.business.title"))
                        .below(organisation.name(), organisation.path())
                        .hidden()
                        .script("place-field")
                        .script("pin"));
        model.addAttribute("view", views.of(organisation, form, problems, seen, visit));
        return "organisation/business-form";
    }
}
