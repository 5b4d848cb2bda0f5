package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// All towns that somebody edits, what waits for a decision in each, and taking in another one.
@Controller
class TownsDeskPage {

    private final TownDesks desks;
    private final Towns towns;
    private final TownReading reading;
    private final RegionChanges changes;
    private final Places places;

    TownsDeskPage(TownDesks desks, Towns towns, TownReading reading, RegionChanges changes, Places places) {
        this.desks = desks;
        this.towns = towns;
        this.reading = reading;
        this.changes = changes;
        this.places = places;
    }

    @GetMapping("/{lang}/manage/towns")
    @Access(Access.For.AUTHORS)
    String show(Visit visit, Model model) {
        return show("", new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/towns")
    @Access(Access.For.EDITORS)
    String join(@RequestParam(defaultValue = "") String town, Visit visit, Model model, HttpServletResponse response) {
        if (places.byKey(town).isEmpty()) {
            var problems = new Problems();
            problems.add("town", visit.say("knowledge.towndesk.join.missing"));
            response.setStatus(problems.status().value());
            return show(town, problems, visit, model);
        }
        return "redirect:" + visit.link(towns.join(visit.portal(), town).desk());
    }

    private String show(String town, Problems problems, Visit visit, Model model) {
        var mine = desks.of(visit);
        var rows = mine.stream()
                .map(one -> new TownsDeskView.Row(
                        reading.mark(one, visit),
                        visit.link(one.desk() + "/pages"),
                        one.open(),
                        changes.of(one.id()).size()))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("knowledge.towndesk.title")));
        model.addAttribute(
                "view",
                new TownsDeskView(
                        rows,
                        visit.may(Role.EDITOR) ? Optional.of(visit.link(TownDesks.PATH)) : Optional.empty(),
                        others(mine.stream().map(Town::municipality).collect(Collectors.toSet()), visit),
                        town,
                        problems));
        return "knowledge/towns-desk";
    }

    private List<Choice> others(Set<String> joined, Visit visit) {
        return places.all().stream()
                .filter(place -> !joined.contains(place.key()))
                .map(place -> Choice.of(place.key(), visit.say(place.name()).value()))
                .toList();
    }
}
