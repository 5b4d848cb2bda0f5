package ruhr.kumpel.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The tree of topics of a portal.
@Controller
@Access(Access.For.MANAGERS)
class TopicsPage {

    static final String PATH = ManageTabs.BASE + "/topics";

    private final Portals portals;

    TopicsPage(Portals portals) {
        this.portals = portals;
    }

    @GetMapping("/{lang}/manage/portal/topics")
    String show(Visit visit, Model model) {
        var portal = portals.with(visit.portal());
        model.addAttribute("page", Page.titled(visit.say("portal.manage.title")));
        model.addAttribute(
                "view",
                new TopicsView(
                        ManageTabs.of(visit),
                        portal.topics().stream()
                                .map(top -> top(portal, top, visit))
                                .toList(),
                        visit.link(PATH + "/new")));
        return "portal/topics";
    }

    @PostMapping("/{lang}/manage/portal/topics/{key}/up")
    String up(@PathVariable String key, Visit visit) {
        known(key, visit);
        portals.change(
                visit.portal(),
                one -> one.sortedBy(new Topics(one.categories()).up(key).categories()));
        return "redirect:" + visit.link(PATH);
    }

    /// Entries that had it keep their other topics; without one they are found by everything else.
    @PostMapping("/{lang}/manage/portal/topics/{key}/remove")
    String remove(@PathVariable String key, Visit visit) {
        known(key, visit);
        portals.change(
                visit.portal(),
                one -> one.sortedBy(new Topics(one.categories()).without(key).categories()));
        return "redirect:" + visit.link(PATH);
    }

    private void known(String key, Visit visit) {
        if (portals.with(visit.portal()).category(key).isEmpty()) throw new NotFound();
    }

    private static TopicsView.Topic top(Portal portal, Category top, Visit visit) {
        return topic(
                top,
                visit,
                portal.below(top.key()).stream()
                        .map(below -> topic(below, visit, List.of()))
                        .toList());
    }

    private static TopicsView.Topic topic(Category one, Visit visit, List<TopicsView.Topic> below) {
        var missing = visit.site().languages().stream()
                .filter(language -> one.name().exactly(language).isEmpty())
                .map(language -> language.ownName())
                .toList();
        return new TopicsView.Topic(
                visit.say(one.name()).value(), one.icon(), visit.link(PATH + "/" + one.key()), missing, below);
    }
}
