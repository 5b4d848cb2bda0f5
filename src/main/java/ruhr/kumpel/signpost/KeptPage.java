package ruhr.kumpel.signpost;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Keeping a list under a code of words, and opening it again: by herself on another telephone, or by whoever she tells
/// the code. The code comes by POST, never in an address.
@Controller
@Access(Access.For.EVERYBODY)
class KeptPage {

    static final String PATH = "/signpost/kept";
    static final String CODE = "code";

    private static final Limit OPENING = Limit.perHour("signpost.open", 20);
    private static final Limit KEEPING = Limit.perHour("signpost.keep", 30);

    private final Signposts signposts;
    private final Keeping keeping;
    private final ListViews views;
    private final Throttle throttle;

    KeptPage(Signposts signposts, Keeping keeping, ListViews views, Throttle throttle) {
        this.signposts = signposts;
        this.keeping = keeping;
        this.views = views;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/signpost/kept")
    String form(@RequestParam(defaultValue = "") String done, Visit visit, Model model) {
        if (signposts.published(visit.portal()).isEmpty()) throw new NotFound();
        return form("", new Problems(), done.equals("forgotten"), visit, model);
    }

    @PostMapping("/{lang}/signpost/kept")
    String open(
            @RequestParam(defaultValue = "") String code,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var problems = new Problems();
        var notebook = opened(code, problems, visit, request);
        if (notebook.isEmpty()) {
            response.setStatus(problems.status().value());
            return form(code, problems, false, visit, model);
        }
        var told = new ListViews.Told(Optional.of(code.strip()), false, false, Optional.empty(), "", new Problems());
        return views.show(signpost, notebook.get(), Reader.of(visit, ""), told, model);
    }

    /// Whoever has the code may also end it.
    @PostMapping("/{lang}/signpost/kept/deletion")
    String forget(
            @RequestParam(defaultValue = "") String code,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = new Problems();
        if (throttle.allows(OPENING, request)) {
            boolean gone = WordCode.parse(code)
                    .filter(one -> keeping.forget(visit.portal(), one))
                    .isPresent();
            if (gone) return "redirect:" + visit.link(PATH) + "?done=forgotten";
            problems.add(CODE, visit.say("signpost.kept.unknown"));
        } else problems.addTooMany(CODE, visit.say("signpost.kept.too-many"));
        response.setStatus(problems.status().value());
        return form(code, problems, false, visit, model);
    }

    /// Under a new code, or under the one it came from.
    @PostMapping("/{lang}/signpost/list/code")
    String keep(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String also,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var notebook = ListViews.marked(signpost, Notebook.of(fields), visit);
        var told = ListPage.told(fields);
        if (!throttle.allows(KEEPING, request)) {
            var problems = new Problems();
            problems.addTooMany(CODE, visit.say("signpost.kept.too-many"));
            response.setStatus(problems.status().value());
            told = new ListViews.Told(told.code(), false, told.device(), Optional.empty(), "", problems);
            return views.show(signpost, notebook, Reader.of(visit, also), told, model);
        }
        var old = WordCode.parse(code).filter(one -> keeping.change(visit.portal(), one, notebook));
        var kept = old.isPresent() ? code : keeping.keep(visit.portal(), notebook, visit.language());
        told = new ListViews.Told(
                Optional.of(kept),
                old.isEmpty(),
                told.device(),
                Optional.of(old.isPresent() ? "signpost.done.changed" : "signpost.done.kept"),
                "",
                new Problems());
        return views.show(signpost, notebook, Reader.of(visit, also), told, model);
    }

    private Optional<Notebook> opened(String code, Problems problems, Visit visit, HttpServletRequest request) {
        if (!throttle.allows(OPENING, request)) {
            problems.addTooMany(CODE, visit.say("signpost.kept.too-many"));
            return Optional.empty();
        }
        var notebook = WordCode.parse(code).flatMap(one -> keeping.open(visit.portal(), one));
        if (notebook.isEmpty()) problems.add(CODE, visit.say("signpost.kept.unknown"));
        return notebook;
    }

    private static String form(String code, Problems problems, boolean forgotten, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("signpost.kept.title"))
                        .below(visit.say("signpost.title"), AskViews.PATH)
                        .script("checklist")
                        .secretly());
        model.addAttribute(
                "view",
                new KeptView(
                        visit.link(PATH),
                        visit.link(PATH + "/deletion"),
                        visit.link(ListPage.PATH),
                        visit.link(AccountPage.PATH),
                        code,
                        problems,
                        forgotten));
        return "signpost/kept";
    }
}
