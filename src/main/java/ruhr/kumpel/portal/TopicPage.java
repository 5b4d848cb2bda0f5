package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// One topic: its name in each language, icon, colour, place in the tree.
@Controller
@Access(Access.For.MANAGERS)
class TopicPage {

    private static final int LONGEST = 60;
    private static final String NEW = "new";

    private final Portals portals;

    TopicPage(Portals portals) {
        this.portals = portals;
    }

    @GetMapping("/{lang}/manage/portal/topics/{key}")
    String show(@PathVariable String key, Visit visit, Model model) {
        var topic = topic(key, visit);
        var values = values(topic);
        return show(key, values, new Problems(), Seen.of(values), visit, model);
    }

    @PostMapping("/{lang}/manage/portal/topics/{key}")
    String save(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var topic = topic(key, visit);
        var typed = new Typed(fields);
        var problems = check(typed, topic, visit);
        if (!problems.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(key, fields, problems, Seen.sent(seen), visit, model);
        }
        var changing = portals.change(
                visit.portal(),
                now -> topic.isEmpty() || Seen.sent(seen).still(values(now.category(key))),
                portal -> changed(portal, topic, typed));
        if (changing instanceof Changing.Outdated(var now)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var late = Seen.late(values(now.category(key)), fields, problems, visit);
            return show(key, fields, problems, late, visit, model);
        }
        return "redirect:" + visit.link(TopicsPage.PATH);
    }

    private static Map<String, String> values(Optional<Category> topic) {
        var values = new HashMap<String, String>();
        topic.ifPresent(one -> one.name().texts().forEach((language, name) -> values.put("name-" + language, name)));
        values.put("icon", topic.map(Category::icon).orElse("info"));
        values.put("colour", topic.map(Category::colour).orElse("brick"));
        values.put("parent", topic.flatMap(Category::parent).orElse(""));
        return values;
    }

    private Optional<Category> topic(String key, Visit visit) {
        if (key.equals(NEW)) return Optional.empty();
        return Optional.of(portals.with(visit.portal()).category(key).orElseThrow(NotFound::new));
    }

    private Problems check(Typed typed, Optional<Category> topic, Visit visit) {
        var portal = portals.with(visit.portal());
        var problems = new Problems();
        if (typed.line("name-" + portal.languages().getFirst()).isEmpty())
            problems.add("name-" + portal.languages().getFirst(), visit.say("portal.topic.name.missing"));
        for (var language : portal.languages()) typed.atMost(LONGEST, "name-" + language, problems, visit);
        boolean hasBelow = topic.isPresent() && !portal.below(topic.get().key()).isEmpty();
        if (hasBelow && !typed.line("parent").isEmpty())
            problems.add("parent", visit.say("portal.topic.parent.has-below"));
        if (topic.isEmpty() && portal.categories().size() >= Topics.MOST)
            problems.add("name-" + portal.languages().getFirst(), visit.say("portal.topic.too-many", Topics.MOST));
        return problems;
    }

    private static Portal changed(Portal portal, Optional<Category> topic, Typed typed) {
        var name = topic.map(Category::name).orElse(Localized.EMPTY);
        for (var language : portal.languages()) name = typed.into(name, language, "name-" + language);
        var topics = new Topics(portal.categories());
        var key = topic.map(Category::key)
                .orElse(topics.freeKey(name.in(portal.languages().getFirst()).value()));
        var parent = portal.topics().stream()
                .map(Category::key)
                .filter(one -> one.equals(typed.line("parent")) && !one.equals(key))
                .findFirst();
        var icon = Topics.ICONS.contains(typed.line("icon"))
                ? typed.line("icon")
                : topic.map(Category::icon).orElse("info");
        var colour = Topics.COLOURS.contains(typed.line("colour")) ? typed.line("colour") : "brick";
        return portal.sortedBy(
                topics.with(new Category(key, name, icon, colour, parent, 0)).categories());
    }

    private String show(
            String key, Map<String, String> values, Problems problems, Seen seen, Visit visit, Model model) {
        var portal = portals.with(visit.portal());
        var names = portal.languages().stream()
                .map(language -> new TopicView.Name(
                        "name-" + language,
                        language.ownName(),
                        language.value(),
                        language.direction(),
                        values.getOrDefault("name-" + language, "")))
                .toList();
        var parents = portal.topics().stream()
                .filter(one -> !one.key().equals(key))
                .map(one -> Choice.of(one.key(), visit.say(one.name()).value()))
                .toList();
        model.addAttribute("page", Page.titled(visit.say(key.equals(NEW) ? "portal.topic.new" : "portal.topic.edit")));
        model.addAttribute(
                "view",
                new TopicView(
                        visit.link(TopicsPage.PATH + "/" + key),
                        visit.link(TopicsPage.PATH),
                        key.equals(NEW),
                        names,
                        Topics.ICONS.stream().map(icon -> Choice.of(icon, icon)).toList(),
                        values.getOrDefault("icon", "info"),
                        Topics.COLOURS.stream()
                                .map(colour -> Choice.of(colour, visit.say("portal.colour." + colour)))
                                .toList(),
                        values.getOrDefault("colour", ""),
                        parents,
                        values.getOrDefault("parent", ""),
                        problems,
                        seen));
        return "portal/topic";
    }
}
