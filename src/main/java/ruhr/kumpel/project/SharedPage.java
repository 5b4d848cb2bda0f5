package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What this portal's moderators have let in from other portals, and the way to sort it anew or take it away.
@Controller
@Access(Access.For.MODERATORS)
class SharedPage {

    private static final int SHOWN = 500;

    private final SharingStore store;
    private final Sharings sharings;
    private final EntryStore entries;
    private final Portals portals;
    private final AtHome home;

    SharedPage(SharingStore store, Sharings sharings, EntryStore entries, Portals portals, AtHome home) {
        this.store = store;
        this.sharings = sharings;
        this.entries = entries;
        this.portals = portals;
        this.home = home;
    }

    @GetMapping("/{lang}/manage/shared")
    String list(Visit visit, Model model) {
        var here = store.on(visit.portal(), SHOWN);
        var byId = entries.all(here.stream().map(Sharing::entry).toList()).stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry));
        model.addAttribute("page", Page.titled(visit.say("shared.title")).hidden());
        model.addAttribute(
                "view",
                new SharedView(here.stream()
                        .flatMap(
                                sharing -> Optional.ofNullable(byId.get(sharing.entry()))
                                        .map(entry -> row(sharing, entry, visit))
                                        .stream())
                        .toList()));
        return "project/shared";
    }

    @PostMapping("/{lang}/manage/shared/{id}/look")
    String lookAgain(@PathVariable UUID id, Visit visit) {
        var sharing = store.with(id)
                .filter(one -> one.portal().equals(visit.portal()) && one.shown())
                .orElseThrow(NotFound::new);
        var review = sharings.lookAgain(sharing);
        return "redirect:" + visit.link("/manage/moderation?id=" + review + "#panel");
    }

    private SharedView.Row row(Sharing sharing, Entry entry, Visit visit) {
        var title = visit.say(entry.content().texts().title());
        boolean shown = entry.state().open();
        return new SharedView.Row(
                sharing.id().toString(),
                title.value(),
                title.language().value(),
                title.dir(),
                shown ? visit.link(entry.path()) : home.url(entry, visit),
                visit.say("entry.kind." + entry.kind().word()),
                home.name(entry, visit),
                topics(sharing.topics(), visit),
                shown,
                visit.say("entry.state." + entry.state().word() + ".title"));
    }

    private String topics(List<String> keys, Visit visit) {
        var portal = portals.with(visit.portal());
        return keys.stream()
                .flatMap(key -> portal.category(key).stream())
                .map(topic -> visit.say(topic.name()).value())
                .collect(Collectors.joining(" · "));
    }
}
