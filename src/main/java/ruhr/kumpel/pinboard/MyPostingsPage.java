package ruhr.kumpel.pinboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What a member, or her organisations, put up here.
@Controller
@Access(Access.For.MEMBERS)
class MyPostingsPage {

    static final String PATH = "/my/postings";

    private final Mine mine;
    private final PostingStore store;
    private final Organisations organisations;

    MyPostingsPage(Mine mine, PostingStore store, Organisations organisations) {
        this.mine = mine;
        this.store = store;
        this.organisations = organisations;
    }

    @GetMapping("/{lang}/my/postings")
    String list(Visit visit, Model model) {
        mine.open(visit);
        var person = visit.memberHere().person();
        var teams = organisations.of(person).stream().map(Organisation::id).toList();
        model.addAttribute("page", Page.titled(visit.say("pinboard.mine.title")).hidden());
        model.addAttribute(
                "view",
                new MyPostingsView(
                        visit.link(PostPage.PATH),
                        visit.link(PostPage.PATH) + "?event=1",
                        store.of(person, teams).stream()
                                .filter(one -> one.portal().equals(visit.portal()))
                                .map(one -> row(one, visit))
                                .toList()));
        return "pinboard/mine";
    }

    private static MyPostingsView.Row row(Posting posting, Visit visit) {
        return new MyPostingsView.Row(
                visit.say(posting.content().title()),
                visit.link(posting.path()),
                PostingPage.state(posting, visit),
                badge(posting, visit),
                visit.say(
                        "pinboard.show.until",
                        Telling.to(visit).date(posting.content().until())));
    }

    private static String badge(Posting posting, Visit visit) {
        if (posting.hidden() || posting.state() == State.RETURNED) return "danger";
        if (posting.state() == State.SUBMITTED) return "warning";
        return posting.isOver(visit.today()) ? "" : "success";
    }
}
