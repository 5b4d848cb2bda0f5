package ruhr.kumpel.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A portal's manager says who of the team answers which topic and town.
@Controller
@Access(Access.For.MANAGERS)
class DutiesPage {

    private final Duties duties;
    private final Accounts accounts;
    private final Places places;

    DutiesPage(Duties duties, Accounts accounts, Places places) {
        this.duties = duties;
        this.accounts = accounts;
        this.places = places;
    }

    @GetMapping("/{lang}/manage/inbox/duties")
    String show(Visit visit, Model model) {
        return show("", "", "", new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/inbox/duties")
    String add(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String town,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var chosen = duties.team(visit.portal()).stream()
                .filter(one -> one.toString().equals(person))
                .findFirst();
        var problems = new Problems();
        if (chosen.isEmpty()) problems.add("person", visit.say("conversation.duties.person.missing"));
        if (!topic.isEmpty() && topicOf(topic) == null) problems.add("topic", visit.say("conversation.topic.missing"));
        if (!town.isEmpty() && places.byKey(town).isEmpty())
            problems.add("town", visit.say("conversation.town.unknown"));
        if (!problems.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(person, topic, town, problems, visit, model);
        }
        duties.add(
                visit.portal(),
                chosen.orElseThrow(),
                topicOf(topic),
                town.isEmpty() ? null : town,
                visit.memberHere().person());
        return "redirect:" + visit.link("/manage/inbox/duties");
    }

    @PostMapping("/{lang}/manage/inbox/duties/{id}/remove")
    String remove(@PathVariable UUID id, Visit visit) {
        if (!duties.remove(visit.portal(), id, visit.memberHere().person())) throw new NotFound();
        return "redirect:" + visit.link("/manage/inbox/duties");
    }

    private static @Nullable Topic topicOf(String word) {
        for (var one : Topic.values()) if (one.name().equals(word)) return one;
        return null;
    }

    private String show(String person, String topic, String town, Problems problems, Visit visit, Model model) {
        var team = duties.team(visit.portal());
        var names = accounts.namesOf(team);
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.duties.title")).hidden());
        model.addAttribute(
                "view",
                new DutiesView(
                        duties.of(visit.portal()).stream()
                                .map(duty -> new DutiesView.Row(
                                        duty.id().toString(),
                                        name(duty.person(), Optional.ofNullable(names.get(duty.person())), visit),
                                        duty.topic()
                                                .map(one -> visit.say(TeamContactPage.key(one)))
                                                .orElseGet(() -> visit.say("conversation.duties.every-topic")),
                                        duty.town()
                                                .flatMap(places::byKey)
                                                .map(Municipality::name)
                                                .map(one -> visit.say(one).value())
                                                .orElseGet(() -> visit.say("conversation.duties.every-town"))))
                                .toList(),
                        team.stream()
                                .map(one -> Choice.of(
                                        one.toString(), name(one, Optional.ofNullable(names.get(one)), visit)))
                                .toList(),
                        TeamContactPage.topics(visit),
                        TeamContactPage.towns(places, visit),
                        person,
                        topic,
                        town,
                        problems));
        return "conversation/duties";
    }

    private static String name(PersonId person, Optional<String> name, Visit visit) {
        if (person.equals(visit.memberHere().person())) return visit.say("conversation.duties.you");
        return name.orElseGet(() -> visit.say("conversation.somebody"));
    }
}
