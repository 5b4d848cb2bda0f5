package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.project.ManageView.Typed;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where an owner works on an entry: its state, quantities, pledges, news.
@Controller
@RequestMapping("/{lang}/entries/{slugAndId}")
@Access(Access.For.MEMBERS)
class ManagePage {

    private final Mine mine;
    private final ManageViews views;
    private final NewsRoom newsRoom;
    private final Quantities quantities;
    private final Pledges pledges;

    ManagePage(Mine mine, ManageViews views, NewsRoom newsRoom, Quantities quantities, Pledges pledges) {
        this.mine = mine;
        this.views = views;
        this.newsRoom = newsRoom;
        this.quantities = quantities;
        this.pledges = pledges;
    }

    @GetMapping("/manage")
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        return page(mine(slugAndId, visit), Typed.NOTHING, new Problems(), visit, model, response);
    }

    @PostMapping("/news")
    String tell(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var entry = mine(slugAndId, visit);
        var problems = new Problems();
        if (text.isBlank()) problems.add("text", visit.say("manage.news.missing"));
        if (text.length() > NewsStore.LONGEST)
            problems.add("text", visit.say("manage.news.too-long", NewsStore.LONGEST));
        if (!problems.none()) return page(entry, Typed.news(text), problems, visit, model, response);
        newsRoom.tell(
                entry.id(), visit.language(), text.strip(), visit.memberHere().person());
        return back(entry, "news", visit);
    }

    @PostMapping("/news/{id:[0-9a-f-]{36}}/remove")
    String takeBack(@PathVariable String slugAndId, @PathVariable UUID id, Visit visit) {
        var entry = mine(slugAndId, visit);
        if (!newsRoom.remove(entry.id(), id)) throw new NotFound();
        return back(entry, "news", visit);
    }

    /// What came or went without this site. "All" marks the need as met.
    @PostMapping("/lines/{id:[0-9a-f-]{36}}")
    String count(
            @PathVariable String slugAndId,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String elsewhere,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) boolean all,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var entry = mine(slugAndId, visit);
        var line = entry.lines().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var typed = new Typed("", id, elsewhere);
        if (!Integer.toString(line.elsewhere()).equals(seen))
            return late(entry, typed, line.elsewhere(), visit, model, response);
        int most = line.quantity() - line.promised();
        int count = all ? most : elsewhere.strip().matches("\\d{1,7}") ? Integer.parseInt(elsewhere.strip()) : -1;
        if (count < 0 || count > most) {
            var problems = new Problems();
            problems.add("line-" + id, visit.say("manage.line.count.unknown", most));
            return page(entry, typed, problems, visit, model, response);
        }
        if (quantities.elsewhere(entry.id(), line.id(), line.elsewhere(), count)) return back(entry, "lines", visit);
        // Somebody was faster between the two looks: the next one says who.
        return count(slugAndId, id, elsewhere, seen, all, visit, model, response);
    }

    @PostMapping("/pledges/{id:[0-9a-f-]{36}}")
    String decide(
            @PathVariable String slugAndId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String was,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var entry = mine(slugAndId, visit);
        var wanted = java.util.Arrays.stream(PledgeState.values())
                .filter(one -> one.word().equals(state))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!pledges.isOf(entry, id)) throw new NotFound();
        if (pledges.decide(entry, id, was, wanted)) return back(entry, "pledges", visit);
        var problems = new Problems();
        problems.add("pledges", visit.say("manage.pledge.not-now"));
        return page(entry, Typed.NOTHING, problems, visit, model, response);
    }

    @PostMapping("/pledges/{id:[0-9a-f-]{36}}/thread")
    String talk(
            @PathVariable String slugAndId,
            @PathVariable String id,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var entry = mine(slugAndId, visit);
        if (!pledges.isOf(entry, UUID.fromString(id))) throw new NotFound();
        var thread =
                pledges.thread(entry, UUID.fromString(id), visit.memberHere().person());
        if (thread.isPresent()) return "redirect:" + visit.link("/messages/" + thread.get());
        var problems = new Problems();
        problems.add("pledges", visit.say("manage.pledge.no-thread"));
        return page(entry, Typed.NOTHING, problems, visit, model, response);
    }

    /// Somebody of the team counted meanwhile.
    private String late(Entry entry, Typed typed, int now, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        Seen.tell("line-" + typed.line(), Integer.toString(now), problems, visit);
        return page(entry, typed, problems, visit, model, response);
    }

    private String page(
            Entry entry, Typed typed, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        if (!problems.none()) response.setStatus(problems.status().value());
        Headers.keepPrivate(response);
        var view = views.of(entry, typed, problems, visit);
        model.addAttribute("page", Page.titled(view.title()).hidden().below(visit.say("mine.title"), "/my/entries"));
        model.addAttribute("view", view);
        return "project/manage";
    }

    private Entry mine(String slugAndId, Visit visit) {
        return mine.editable(slugAndId, visit).orElseThrow(NotFound::new);
    }

    private static String back(Entry entry, String part, Visit visit) {
        return "redirect:" + visit.link(entry.path() + "/manage#" + part);
    }
}
