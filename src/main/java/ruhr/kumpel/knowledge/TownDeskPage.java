package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// How a town looks, who answers there, and whether readers see it.
@Controller
@RequestMapping("/{lang}/manage/towns/{town}")
@Access(Access.For.AUTHORS)
class TownDeskPage {

    private static final List<String> DONE = List.of("saved", "opened", "closed", "crest");

    private final TownDesks desks;
    private final Towns towns;
    private final TownReading reading;
    private final Portals portals;

    TownDeskPage(TownDesks desks, Towns towns, TownReading reading, Portals portals) {
        this.desks = desks;
        this.towns = towns;
        this.reading = reading;
        this.portals = portals;
    }

    @GetMapping
    String show(
            @PathVariable String town,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Model model) {
        var here = desks.with(town, visit);
        var language = language(in, visit);
        var form = TownForm.of(here, language);
        return show(here, language, form, new Problems(), Seen.of(form.fields()), done, visit, model);
    }

    @PostMapping
    String save(
            @PathVariable String town,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var here = desks.with(town, visit);
        var language = language(in, visit);
        var form = TownForm.typed(fields);
        var problems = form.check(hosts(visit), visit);
        var sent = Seen.sent(seen);
        var before = sent;
        if (problems.none()) {
            var settling = towns.settle(
                    form.applied(here, language),
                    language,
                    now -> sent.still(TownForm.of(now, language).fields()));
            switch (settling) {
                case Settling.Settled _ -> {
                    return "redirect:" + visit.link(here.desk()) + "?done=saved&in=" + language;
                }
                case Settling.HostTaken _ -> problems.add("host", visit.say("knowledge.towndesk.host.taken"));
                case Settling.Outdated(var now) ->
                    before = Seen.late(TownForm.of(now, language).fields(), form.fields(), problems, visit);
            }
        }
        response.setStatus(problems.status().value());
        return show(here, language, form, problems, before, "", visit, model);
    }

    @PostMapping("/opening")
    String open(@PathVariable String town, Visit visit) {
        var here = desks.with(town, visit);
        towns.open(here);
        return "redirect:" + visit.link(here.desk()) + "?done=opened";
    }

    @PostMapping("/closing")
    String close(@PathVariable String town, Visit visit) {
        var here = desks.with(town, visit);
        towns.close(here);
        return "redirect:" + visit.link(here.desk()) + "?done=closed";
    }

    static LanguageTag language(String wished, Visit visit) {
        return visit.site().language(wished).orElse(visit.site().defaultLanguage());
    }

    /// All but the main one, which is the region's.
    private List<String> hosts(Visit visit) {
        return portals.with(visit.portal()).hosts().stream().skip(1).toList();
    }

    private String show(
            Town town,
            LanguageTag language,
            TownForm form,
            Problems problems,
            Seen seen,
            String done,
            Visit visit,
            Model model) {
        var mark = reading.mark(town, visit);
        model.addAttribute("page", Page.titled(mark.name().value()));
        model.addAttribute(
                "view",
                new TownDeskView(
                        mark,
                        TownDesks.tabs(town, visit),
                        visit.link(TownDesks.PATH),
                        visit.link(town.desk()),
                        language.value(),
                        language.direction(),
                        visit.site().languages().stream()
                                .map(one -> Tab.of(one.ownName(), visit.link(town.desk()) + "?in=" + one)
                                        .current(one.equals(language)))
                                .toList(),
                        form.fields(),
                        Arrays.stream(Emblem.Device.values())
                                .map(one -> Choice.of(one.word(), visit.say("knowledge.device." + one.word())))
                                .toList(),
                        hosts(visit).stream().map(one -> Choice.of(one, one)).toList(),
                        town.open(),
                        problems,
                        seen,
                        DONE.contains(done) ? visit.say("knowledge.towndesk.done." + done) : ""));
        return "knowledge/town-desk";
    }
}
