package ruhr.kumpel.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What is due on the pages and in the towns that somebody edits; where the month's letter leads.
@Controller
class DuePage {

    static final String PATH = "/manage/pages/due";

    private final Dues dues;
    private final PageDesks desks;
    private final TownReading towns;

    DuePage(Dues dues, PageDesks desks, TownReading towns) {
        this.dues = dues;
        this.desks = desks;
        this.towns = towns;
    }

    @GetMapping("/{lang}/manage/pages/due")
    @Access(Access.For.AUTHORS)
    String show(Visit visit, Model model) {
        var hers = desks.of(visit).stream().map(one -> one.leaf().id()).toList();
        var mine = dues.of(visit.portal(), visit.today()).stream()
                .filter(due -> due.town()
                        .map(town -> visit.may(Role.EDITOR, town.part()))
                        .orElseGet(() -> hers.contains(due.leaf().id())))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("knowledge.due.title")));
        model.addAttribute(
                "view",
                new DueView(
                        visit.link(TreePage.PATH),
                        Arrays.stream(Due.Why.values())
                                .map(why -> group(why, mine, visit))
                                .filter(group -> !group.lines().isEmpty())
                                .toList()));
        return "knowledge/due";
    }

    private DueView.Group group(Due.Why why, List<Due> mine, Visit visit) {
        var lines = mine.stream()
                .filter(due -> due.why() == why)
                .map(due -> new DueView.Line(
                        visit.link(due.path()),
                        visit.say(due.title()),
                        Stream.concat(
                                        due
                                                .town()
                                                .map(town ->
                                                        towns.name(town, visit).value())
                                                .stream(),
                                        due.language().map(LanguageTag::ownName).stream())
                                .collect(Collectors.joining(", ")),
                        due.detail()))
                .toList();
        return new DueView.Group(visit.say("knowledge.due." + why.word(), lines.size()), lines);
    }
}
