package ruhr.kumpel.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The organisations in whose teams a member is.
@Controller
class MyOrganisationsPage {

    private final Organisations organisations;
    private final OrganisationPrinter printer;

    MyOrganisationsPage(Organisations organisations, OrganisationPrinter printer) {
        this.organisations = organisations;
        this.printer = printer;
    }

    @GetMapping("/{lang}/my/organisations")
    @Access(Access.For.MEMBERS)
    String show(Visit visit, Model model) {
        var mine = organisations.of(visit.memberHere().person());
        model.addAttribute(
                "page", Page.titled(visit.say("organisation.mine.title")).hidden());
        model.addAttribute("view", new MyOrganisationsView(printer.cards(mine, visit)));
        return "organisation/mine";
    }
}
