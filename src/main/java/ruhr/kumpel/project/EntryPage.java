package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// An entry's public page. Found by the id at the end of its address; an old title in the address leads to the
/// new one.
@Controller
class EntryPage {

    private final EntryStore entries;
    private final EntryViews views;
    private final Mine mine;
    private final SharingStore sharings;
    private final AtHome home;

    EntryPage(EntryStore entries, EntryViews views, Mine mine, SharingStore sharings, AtHome home) {
        this.entries = entries;
        this.views = views;
        this.mine = mine;
        this.sharings = sharings;
        this.home = home;
    }

    @GetMapping("/{lang}/entries/{slugAndId}")
    @Access(Access.For.EVERYBODY)
    @Cached(params = "in")
    @Nullable
    String show(
            @PathVariable String slugAndId,
            @RequestParam Optional<String> in,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var id = ShortId.atEndOf(slugAndId).orElseThrow(NotFound::new);
        var entry = entries.with(id);
        if (entry.isEmpty()) {
            if (!entries.isDeleted(id)) throw new NotFound();
            return gone("deleted", visit, model, response);
        }
        return show(entry.get(), slugAndId, in.flatMap(LanguageTag::parse), visit, model, response);
    }

    private @Nullable String show(
            Entry entry,
            String slugAndId,
            Optional<LanguageTag> in,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        if (!isInsider(entry, visit)) {
            if (!isShownHere(entry, visit)) throw new NotFound();
            if (!entry.state().readable()) return gone(entry.state().word(), visit, model, response);
        }
        if (!entry.slugAndId().equals(slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(entry.path()) + visit.query());
            return null; // answered
        }
        var view = views.of(
                entry,
                in.filter(tag -> entry.content().texts().title().languages().contains(tag)),
                mine.mayEdit(entry, visit),
                visit);
        model.addAttribute("page", page(entry, view, visit));
        model.addAttribute("view", view);
        return "project/show";
    }

    /// Who sees it whatever its state: at home its owner and the moderators, elsewhere the moderators to whom it
    /// is offered.
    private boolean isInsider(Entry entry, Visit visit) {
        if (home.is(entry, visit)) return mine.mayEdit(entry, visit) || mine.mayModerate(entry, visit);
        return visit.may(Role.MODERATOR)
                && entry.state().readable()
                && sharings.of(entry.id(), visit.portal())
                        .filter(sharing -> sharing.state().open())
                        .isPresent();
    }

    /// At home, or where the moderators of another portal let it in. What waits for its first look is nowhere.
    private boolean isShownHere(Entry entry, Visit visit) {
        if (entry.state() == State.SUBMITTED || entry.state() == State.RETURNED) return false;
        return mine.isShownOn(visit.portal(), entry);
    }

    private Page page(Entry entry, EntryView view, Visit visit) {
        var page = Page.titled(view.title().value())
                .describedAs(Publishing.shortened(view.text().value(), 160))
                .below(visit.say("entry.crumb"), "/listings")
                .script("share");
        if (!view.topic().isEmpty()) page = page.below(view.topic(), "/listings?category=" + view.topicKey());
        if (!view.pictures().isEmpty())
            page = page.pictured(
                    visit.site().origin() + view.pictures().getFirst().path(1280));
        if (!home.is(entry, visit)) page = page.canonicalAt(home.url(entry, visit));
        return entry.state().open() ? page : page.hidden();
    }

    private static String gone(String why, Visit visit, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute(
                "page", Page.titled(visit.say("entry.state." + why + ".title")).hidden());
        model.addAttribute("view", new GoneView(visit.say("entry.state." + why + ".text")));
        return "project/gone";
    }
}
