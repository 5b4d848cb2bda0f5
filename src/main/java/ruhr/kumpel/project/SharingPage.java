package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// The owner of an entry, or the home portal's editors, offer it to other portals and take it back.
@Controller
@RequestMapping("/{lang}/entries/{slugAndId}/portals")
@Access(Access.For.MEMBERS)
class SharingPage {

    private static final Limit OFFERS = Limit.perHour("project.sharing", 60);

    private final Mine mine;
    private final Sharings sharings;
    private final SharingStore store;
    private final Portals portals;
    private final Throttle throttle;

    SharingPage(Mine mine, Sharings sharings, SharingStore store, Portals portals, Throttle throttle) {
        this.mine = mine;
        this.sharings = sharings;
        this.store = store;
        this.portals = portals;
        this.throttle = throttle;
    }

    @GetMapping
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var entry = mine(slugAndId, visit);
        Headers.keepPrivate(response);
        var title = visit.say(entry.content().texts().title());
        boolean offers = entry.state().open();
        model.addAttribute(
                "page",
                Page.titled(visit.say("sharing.title"))
                        .hidden()
                        .below(title.value(), entry.path() + (mine.mayEdit(entry, visit) ? "/manage" : "")));
        model.addAttribute(
                "view",
                new SharingView(
                        title.value(),
                        title.language().value(),
                        title.dir(),
                        visit.link(entry.path()),
                        offers,
                        offers ? "" : visit.say("sharing.not-now"),
                        portals.all().stream()
                                .filter(portal -> !portal.id().equals(entry.portal()))
                                .map(portal -> row(entry, portal, visit))
                                .toList()));
        return "project/sharing";
    }

    @PostMapping("/{portal}")
    String offer(@PathVariable String slugAndId, @PathVariable String portal, Visit visit, HttpServletRequest request) {
        throttle.pass(OFFERS, request);
        var entry = mine(slugAndId, visit);
        sharings.offer(entry.id(), other(portal, entry).id(), visit.memberHere().person());
        return back(entry, visit);
    }

    @PostMapping("/{portal}/withdrawal")
    String withdraw(@PathVariable String slugAndId, @PathVariable String portal, Visit visit) {
        var entry = mine(slugAndId, visit);
        sharings.withdraw(
                entry.id(), other(portal, entry).id(), visit.memberHere().person());
        return back(entry, visit);
    }

    private SharingView.Row row(Entry entry, Portal portal, Visit visit) {
        var sharing = store.of(entry.id(), portal.id());
        var state = sharing.map(Sharing::state);
        boolean open = state.filter(SharingState::open).isPresent();
        return new SharingView.Row(
                portal.key(),
                visit.say(portal.name()).value(),
                visit.say(portal.slogan()).value(),
                state.map(SharingPage::badge).orElse(""),
                state.map(one -> visit.say("sharing.state." + one.word())).orElse(""),
                sharing.flatMap(Sharing::refusal),
                sharing.filter(one -> one.shown() && entry.state().open()).map(_ -> address(entry, portal, visit)),
                !open && entry.state().open(),
                open);
    }

    private String address(Entry entry, Portal portal, Visit visit) {
        var site = portals.site(portal.id());
        var language = site.languages().contains(visit.language()) ? visit.language() : site.defaultLanguage();
        return site.origin() + "/" + language + entry.path();
    }

    private static String badge(SharingState state) {
        return switch (state) {
            case OFFERED -> "warning";
            case SHOWN -> "success";
            case DECLINED, REMOVED -> "danger";
        };
    }

    private Portal other(String key, Entry entry) {
        return portals.byKey(key)
                .filter(portal -> !portal.id().equals(entry.portal()))
                .orElseThrow(NotFound::new);
    }

    private Entry mine(String slugAndId, Visit visit) {
        return mine.shareable(slugAndId, visit).orElseThrow(NotFound::new);
    }

    private static String back(Entry entry, Visit visit) {
        return "redirect:" + visit.link(entry.path() + "/portals");
    }
}
