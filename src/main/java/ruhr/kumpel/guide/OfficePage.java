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
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A guide cannot go on helping and an office can: she says which, and the tandem ends.
@Controller
@RequestMapping("/{lang}/tandems/{tandem:[0-9a-f-]{36}}/office")
@Access(Access.For.MEMBERS)
class OfficePage {

    private static final int LONGEST_OFFICE = 200;

    private final Mine mine;
    private final Tandems tandems;

    OfficePage(Mine mine, Tandems tandems) {
        this.mine = mine;
        this.tandems = tandems;
    }

    @GetMapping
    String blank(@PathVariable UUID tandem, Visit visit, Model model) {
        return show(mine.guided(tandem, visit), "", "", new Problems(), visit, model);
    }

    @PostMapping
    String leadOn(
            @PathVariable UUID tandem,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String note,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var hers = mine.guided(tandem, visit);
        var where = Typed.line(office);
        var words = Typed.text(note);
        var problems = new Problems();
        if (where.isEmpty()) problems.add("office", visit.say("course.office.missing"));
        if (where.length() > LONGEST_OFFICE) problems.add("office", visit.say("guide.too-long", LONGEST_OFFICE));
        if (words.length() > TandemPage.LONGEST_TEXT)
            problems.add("note", visit.say("guide.too-long", TandemPage.LONGEST_TEXT));
        if (problems.none()) {
            tandems.leadOn(hers, new LedOn(where, words));
            return TandemPage.back(hers, visit);
        }
        response.setStatus(problems.status().value());
        return show(hers, where, words, problems, visit, model);
    }

    private static String show(Tandem tandem, String office, String note, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("course.office.title"))
                        .secretly()
                        .below(visit.say("guide.mine.title"), MyGuidesPage.PATH)
                        .below(visit.say("guide.tandem.title"), tandem.path()));
        model.addAttribute(
                "view",
                new OfficeView(
                        visit.link(tandem.path() + "/office"), visit.link(tandem.path()), office, note, problems));
        return "guide/office";
    }
}
