package ruhr.kumpel.project;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Somebody cannot keep what she pledged: others can take it over.
@Controller
class TakeBackPage {

    private final Pledges pledges;

    TakeBackPage(Pledges pledges) {
        this.pledges = pledges;
    }

    @PostMapping("/{lang}/my/pledges/{id:[0-9a-f-]{36}}/take-back")
    @Access(Access.For.MEMBERS)
    String takeBack(@PathVariable UUID id, Visit visit) {
        if (!pledges.takeBack(id, visit.memberHere().person())) throw new NotFound();
        return "redirect:" + visit.link("/my/entries#pledges");
    }
}
