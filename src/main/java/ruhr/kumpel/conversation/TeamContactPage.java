package ruhr.kumpel.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Writing to the portal's team. `?topic=barrier` chooses the topic, for links from other pages.
@Controller
@Access(Access.For.EVERYBODY)
class TeamContactPage {

    private final Team team;
    private final Waiting waiting;
    private final Places places;

    TeamContactPage(Team team, Waiting waiting, Places places) {
        this.team = team;
        this.waiting = waiting;
        this.places = places;
    }

    @GetMapping("/{lang}/contact")
    String form(@RequestParam(defaultValue = "") String topic, Visit visit, Model model) {
        var empty = ContactForm.empty();
        var form = new ContactForm("", "", "", topic.toUpperCase(java.util.Locale.ROOT), "", empty.key());
        return show(form, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/contact")
    String send(@ModelAttribute ContactForm form, Visit visit, Model model, HttpServletResponse response) {
        var problems = form.check(visit, true);
        if (!form.town().isEmpty() && places.byKey(form.town()).isEmpty())
            problems.add("town", visit.say("conversation.town.unknown"));
        if (problems.none()) {
            var next = visit.member().isPresent()
                    ? asMember(form, visit, problems)
                    : waiting.keep(
                            visit.portal(), ThreadStore.TEAM, visit.portal().value(), form, visit, problems);
            if (next.isPresent()) return "redirect:" + visit.link(next.get());
        }
        response.setStatus(problems.status().value());
        return show(form, problems, visit, model);
    }

    private Optional<String> asMember(ContactForm form, Visit visit, Problems problems) {
        var from = visit.memberHere().person();
        var topic = form.topicWanted();
        if (topic == null) return Optional.empty();
        var town = form.town().isEmpty() ? null : form.town();
        return switch (team.ask(from, "", visit.portal(), topic, town, form.text(), form.formKey(visit))) {
            case Writing.Written(var thread) -> Optional.of("/messages/" + thread);
            case Writing.TooMany _ -> ContactPage.tooMany(problems, visit);
            case Writing.NotTaken _ -> ContactPage.problem(problems, visit, "conversation.not-taken");
        };
    }

    private String show(ContactForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("conversation.team.title"))
                        .describedAs(visit.say("conversation.team.lead"))
                        .script("counter"));
        model.addAttribute(
                "view",
                new ContactView(
                        visit.link("/contact"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        visit.member().isEmpty(),
                        topics(visit),
                        towns(places, visit),
                        form,
                        problems));
        return "conversation/contact";
    }

    static List<Choice> topics(Visit visit) {
        return Arrays.stream(Topic.values())
                .map(topic -> Choice.of(topic.name(), visit.say(key(topic))))
                .toList();
    }

    static String key(Topic topic) {
        return "conversation.topic." + topic.name().toLowerCase(java.util.Locale.ROOT);
    }

    static List<Choice> towns(Places places, Visit visit) {
        return places.all().stream()
                .map(town -> Choice.of(town.key(), visit.say(town.name()).value()))
                .toList();
    }
}
