package ruhr.kumpel.pinboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Where editors let in feeds of others: first they see what would come.
@Controller
@Access(Access.For.EDITORS)
class SourcePage {

    static final String PATH = "/manage/pinboard/sources";

    /// So often somebody may make this server ask another one.
    static final Limit QUESTIONS = Limit.perHour("pinboard.ask", 60);

    private final Mine mine;
    private final SourceStore store;
    private final Sources sources;
    private final SourceViews views;
    private final PostingWords words;
    private final Throttle throttle;

    SourcePage(
            Mine mine, SourceStore store, Sources sources, SourceViews views, PostingWords words, Throttle throttle) {
        this.mine = mine;
        this.store = store;
        this.sources = sources;
        this.views = views;
        this.words = words;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/manage/pinboard/sources/new")
    String blank(Visit visit, Model model) {
        mine.open(visit);
        return views.fresh(SourceForm.blank(visit), Optional.empty(), new Problems(), visit, model);
    }

    /// @param deed `add`, or anything else to look first
    @PostMapping("/{lang}/manage/pinboard/sources/new")
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String trusted,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String deed,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        mine.open(visit);
        var form = SourceForm.of(name, url, language, category, town, trusted, every);
        var problems = new Problems();
        var setting = form.read(words, problems, visit);
        if (setting.isEmpty()) return back(form, Optional.empty(), problems, visit, model, response);
        if (!deed.equals("add")) {
            if (throttle.allows(QUESTIONS, request))
                return views.fresh(
                        form, Optional.of(sources.preview(form.url(), visit.portal())), problems, visit, model);
            problems.addTooMany("url", visit.say("pinboard.source.too-many"));
            return back(form, Optional.empty(), problems, visit, model, response);
        }
        var added =
                sources.add(setting.get(), visit.portal(), visit.memberHere().person());
        if (added.isPresent()) return "redirect:" + visit.link(DeskPage.PATH);
        problems.add("url", visit.say("pinboard.source.url.there"));
        return back(form, Optional.empty(), problems, visit, model, response);
    }

    private String back(
            SourceForm form,
            Optional<Harvest> harvest,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(problems.status().value());
        return views.fresh(form, harvest, problems, visit, model);
    }

    @GetMapping("/{lang}/manage/pinboard/sources/{id:[0-9a-z]{10}}")
    String present(@PathVariable String id, Visit visit, Model model) {
        var source = here(id, visit);
        var form = SourceForm.of(source);
        return views.one(source, form, new Problems(), Seen.of(form.said()), visit, model);
    }

    @PostMapping("/{lang}/manage/pinboard/sources/{id:[0-9a-z]{10}}")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String trusted,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var source = here(id, visit);
        var form = SourceForm.of(name, url, language, category, town, trusted, every);
        var problems = new Problems();
        var then = Seen.sent(seen);
        var shown = then;
        var setting = form.read(words, problems, visit);
        if (setting.isPresent()) {
            switch (sources.change(
                    source.id(), now -> then.still(SourceForm.of(now).said()), setting.get())) {
                case CHANGED -> {
                    return "redirect:" + visit.link(DeskPage.PATH);
                }
                case OUTDATED ->
                    shown = Seen.late(SourceForm.of(here(id, visit)).said(), form.said(), problems, visit);
                case THERE_ALREADY -> problems.add("url", visit.say("pinboard.source.url.there"));
            }
        }
        response.setStatus(problems.status().value());
        return views.one(source, form, problems, shown, visit, model);
    }

    @PostMapping("/{lang}/manage/pinboard/sources/{id:[0-9a-z]{10}}/harvest")
    String fetch(@PathVariable String id, Visit visit, HttpServletRequest request) {
        var source = here(id, visit);
        throttle.pass(QUESTIONS, request);
        sources.fetch(source);
        return "redirect:" + visit.link(PATH + "/" + source.shortId());
    }

    @PostMapping("/{lang}/manage/pinboard/sources/{id:[0-9a-z]{10}}/removal")
    String remove(@PathVariable String id, @RequestParam(defaultValue = "") String with, Visit visit) {
        sources.remove(here(id, visit).id(), !with.isEmpty());
        return "redirect:" + visit.link(DeskPage.PATH);
    }

    private Source here(String id, Visit visit) {
        mine.open(visit);
        return store.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new);
    }
}
