package ruhr.kumpel.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// What happened, and how somebody wants to hear of it.
@Controller
@Access(value = Access.For.MEMBERS, on = Access.On.BOTH)
class NotificationsPage {

    private static final int NEWEST = 100;

    private final NoticeStore notices;

    NotificationsPage(NoticeStore notices) {
        this.notices = notices;
    }

    @GetMapping("/{lang}/notifications")
    String list(@RequestParam(defaultValue = "false") boolean saved, Visit visit, Model model) {
        var person = visit.memberHere().person();
        var rows = notices.newestOf(person, NEWEST).stream()
                .map(told -> row(told, visit))
                .toList();
        notices.sawAll(person, visit.now());
        model.addAttribute(
                "page",
                Page.titled(visit.say("conversation.notifications.title")).hidden());
        model.addAttribute("view", new NotificationsView(rows, kinds(person, visit), deliveries(visit), saved));
        return "conversation/notifications";
    }

    /// One field per kind, named after it.
    @PostMapping("/{lang}/notifications/settings")
    String prefer(@RequestParam MultiValueMap<String, String> fields, Visit visit) {
        var person = visit.memberHere().person();
        for (var kind : known(person).keySet()) {
            var wanted = fields.getFirst(kind);
            for (var delivery : Delivery.values())
                if (delivery.name().equals(wanted)) notices.prefer(person, kind, delivery);
        }
        return "redirect:" + visit.link("/notifications?saved=true");
    }

    private Map<String, Delivery> known(PersonId person) {
        var kinds = notices.preferences(person);
        kinds.putIfAbsent("message", Delivery.AT_ONCE);
        return kinds;
    }

    private List<NotificationsView.Kind> kinds(PersonId person, Visit visit) {
        return known(person).entrySet().stream()
                .map(one -> new NotificationsView.Kind(
                        one.getKey(),
                        visit.say("conversation.notice." + one.getKey()),
                        one.getValue().name()))
                .toList();
    }

    private static List<Choice> deliveries(Visit visit) {
        return Arrays.stream(Delivery.values())
                .map(one -> Choice.of(
                        one.name(),
                        visit.say("conversation.delivery."
                                + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
    }

    private static NotificationsView.Row row(NoticeStore.Told told, Visit visit) {
        return new NotificationsView.Row(
                told.url(),
                told.language().value(),
                told.language().direction(),
                told.subject(),
                told.paragraphs(),
                told.site(),
                When.of(told.at(), visit),
                told.unseen());
    }
}
