package ruhr.kumpel.organisation;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Visit;

/// The organisations that take part, on any portal: they belong to the installation.
@Controller
class OrganisationsPage {

    private static final int PER_PAGE = 24;

    private final OrganisationStore store;
    private final Places places;
    private final FormChoices choices;
    private final OrganisationPrinter printer;

    OrganisationsPage(OrganisationStore store, Places places, FormChoices choices, OrganisationPrinter printer) {
        this.store = store;
        this.places = places;
        this.choices = choices;
        this.printer = printer;
    }

    @GetMapping("/{lang}/organisations")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {"text", "kind", "town", "page"})
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "1") String page,
            Visit visit,
            Model model) {
        if (!visit.site().has("organisations")) throw new NotFound();
        var question = new Question(
                cut(text), OrganisationKind.parse(kind), places.byKey(town).map(Municipality::key));
        int count = store.count(question);
        int last = Math.max(1, (count + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(number(page), 1, last);
        var found = store.found(question, PER_PAGE, (shown - 1) * PER_PAGE);
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.list.title")).describedAs(visit.say("organisation.list.lead")));
        model.addAttribute(
                "view",
                new OrganisationsView(
                        count,
                        question.text(),
                        kind,
                        town,
                        choices.kinds(visit),
                        choices.towns(visit),
                        printer.cards(found, visit),
                        new Paging(shown, last, to -> address(question, to, visit))));
        return "organisation/list";
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > 100 ? line.substring(0, 100) : line;
    }

    private static int number(String page) {
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1;
    }

    private static String address(Question question, int page, Visit visit) {
        var address = UriComponentsBuilder.fromPath(visit.link("/organisations"));
        if (!question.text().isEmpty()) address.queryParam("text", "{text}");
        question.kind().ifPresent(kind -> address.queryParam("kind", kind.word()));
        question.town().ifPresent(town -> address.queryParam("town", town));
        if (page > 1) address.queryParam("page", page);
        var text = question.text().isEmpty() ? List.of() : List.of(question.text());
        return address.encode().buildAndExpand(text.toArray()).toUriString();
    }
}
