package ruhr.kumpel.pinboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where a posting is changed or taken down.
@Controller
@Access(Access.For.MEMBERS)
class EditPage {

    private final Mine mine;
    private final Postings postings;
    private final PostingForms forms;

    EditPage(Mine mine, Postings postings, PostingForms forms) {
        this.mine = mine;
        this.postings = postings;
        this.forms = forms;
    }

    @GetMapping("/{lang}/pinboard/{slugAndId}/edit")
    String present(@PathVariable String slugAndId, Visit visit, Model model) {
        var posting = mine.written(slugAndId, visit);
        var form = PostingForm.of(posting, visit);
        return forms.show(form, action(posting, visit), false, new Problems(), Seen.of(form.said()), visit, model);
    }

    @PostMapping("/{lang}/pinboard/{slugAndId}/edit")
    String change(
            @PathVariable String slugAndId,
            @ModelAttribute PostingInput input,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var posting = mine.written(slugAndId, visit);
        var form = input.form();
        var problems = new Problems();
        var content = PostingCheck.read(form, forms.words(), problems, visit);
        if (content.isEmpty()) {
            response.setStatus(problems.status().value());
            return forms.show(form, action(posting, visit), false, problems, Seen.sent(input.seenThen()), visit, model);
        }
        var outdated = postings.change(
                posting.id(),
                now -> Seen.sent(input.seenThen())
                        .still(PostingForm.of(now, visit).said()),
                content.get(),
                organisation(posting, form, visit),
                visit.may(Role.EDITOR));
        if (outdated.isEmpty())
            return "redirect:" + visit.link(mine.editable(slugAndId, visit).path());
        var late = Seen.late(PostingForm.of(outdated.get(), visit).said(), form.said(), problems, visit);
        response.setStatus(problems.status().value());
        return forms.show(form, action(posting, visit), false, problems, late, visit, model);
    }

    /// An editor leaves it in the name in which it stands there.
    private Optional<OrganisationId> organisation(Posting posting, PostingForm form, Visit visit) {
        return mine.wrote(posting, visit.memberHere().person())
                ? forms.organisation(form, visit)
                : posting.organisation();
    }

    @PostMapping("/{lang}/pinboard/{slugAndId}/removal")
    String remove(@PathVariable String slugAndId, Visit visit) {
        var posting = mine.editable(slugAndId, visit);
        boolean own = mine.wrote(posting, visit.memberHere().person());
        postings.remove(posting.id());
        return "redirect:" + visit.link(own ? MyPostingsPage.PATH : PinboardPage.PATH);
    }

    private static String action(Posting posting, Visit visit) {
        return visit.link(posting.path() + "/edit");
    }
}
