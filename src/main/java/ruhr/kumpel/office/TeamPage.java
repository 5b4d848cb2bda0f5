package ruhr.kumpel.office;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Where the team of the linked organisation says what is right about its office. An editor confirms it afterwards.
@Controller
@Access(Access.For.MEMBERS)
class TeamPage {

    private final OfficeStore store;
    private final Organisations organisations;
    private final Editing editing;

    TeamPage(OfficeStore store, Organisations organisations, Editing editing) {
        this.store = store;
        this.organisations = organisations;
        this.editing = editing;
    }

    @GetMapping("/{lang}/offices/{slugAndId}/edit")
    String present(@PathVariable String slugAndId, Visit visit, Model model) {
        return editing.present(editable(slugAndId, visit), false, visit, model);
    }

    @PostMapping("/{lang}/offices/{slugAndId}/edit")
    String save(
            @PathVariable String slugAndId,
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        return editing.save(editable(slugAndId, visit), false, fields, visit, model, response);
    }

    /// Strangers learn nothing.
    private Office editable(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(id -> store.with(id, visit.portal()))
                .filter(one -> !one.standing().archived())
                .filter(one -> one.organisation()
                        .filter(id -> organisations.mayActFor(visit.memberHere().person(), id))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }
}
