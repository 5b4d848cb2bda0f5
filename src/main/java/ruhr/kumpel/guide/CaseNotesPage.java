package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// What a guide notes for herself about a newcomer. Neither the newcomer nor the coordinator reads it here; it is
/// forgotten with the case.
@Controller
@RequestMapping("/{lang}/tandems/{tandem:[0-9a-f-]{36}}/notes")
@Access(Access.For.MEMBERS)
class CaseNotesPage {

    private static final int LONGEST = 2000;

    private final Mine mine;
    private final CaseStore store;
    private final TandemNames names;

    CaseNotesPage(Mine mine, CaseStore store, TandemNames names) {
        this.mine = mine;
        this.store = store;
        this.names = names;
    }

    @GetMapping
    String show(@PathVariable UUID tandem, Visit visit, Model model) {
        return show(hers(tandem, visit), "", new Problems(), visit, model);
    }

    @PostMapping
    String note(
            @PathVariable UUID tandem,
            @RequestParam(defaultValue = "") String note,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var hers = mine.guided(tandem, visit);
        var text = Typed.text(note);
        var problems = new Problems();
        if (text.isEmpty() || text.length() > LONGEST)
            problems.add("note", visit.say("guide.interview.wrong", LONGEST));
        if (problems.none()) {
            store.note(hers.id(), text, visit.now());
            return "redirect:" + visit.link(hers.path() + "/notes");
        }
        response.setStatus(problems.status().value());
        return show(hers, text, problems, visit, model);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/removal")
    String remove(@PathVariable UUID tandem, @PathVariable UUID id, Visit visit) {
        var hers = hers(tandem, visit);
        if (!store.remove(hers.id(), id)) throw new NotFound();
        return "redirect:" + visit.link(hers.path() + "/notes");
    }

    /// Of a tandem in which she is the guide, also after its end.
    private Tandem hers(UUID id, Visit visit) {
        var tandem = mine.tandem(id, visit);
        if (mine.side(tandem, visit) != Side.GUIDE) throw new NotFound();
        return tandem;
    }

    private String show(Tandem tandem, String note, Problems problems, Visit visit, Model model) {
        var href = visit.link(tandem.path() + "/notes");
        model.addAttribute(
                "page",
                Page.titled(visit.say("course.notes.title"))
                        .secretly()
                        .below(visit.say("guide.mine.title"), MyGuidesPage.PATH)
                        .below(visit.say("guide.tandem.title"), tandem.path()));
        model.addAttribute(
                "view",
                new CaseNotesView(
                        href,
                        visit.link(tandem.path()),
                        visit.say("guide.tandem.with", names.other(tandem, Side.GUIDE, visit)),
                        tandem.open(),
                        store.notes(tandem.id()).stream()
                                .map(one -> new CaseNotesView.Note(
                                        one.text(), When.of(one.written(), visit), href + "/" + one.id() + "/removal"))
                                .toList(),
                        note,
                        problems));
        return "guide/case-notes";
    }
}
