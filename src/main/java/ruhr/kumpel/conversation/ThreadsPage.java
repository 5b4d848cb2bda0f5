package ruhr.kumpel.conversation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// All threads of the signed-in person; they belong to her, not to the portal.
@Controller
@Access(Access.For.MEMBERS)
class ThreadsPage {

    private final ThreadStore threads;

    ThreadsPage(ThreadStore threads) {
        this.threads = threads;
    }

    @GetMapping("/{lang}/messages")
    String list(Visit visit, Model model) {
        var rows = threads.of(visit.memberHere().person()).stream()
                .map(thread -> row(thread, visit))
                .toList();
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.threads.title")).hidden());
        model.addAttribute("view", new ThreadsView(rows));
        return "conversation/threads";
    }

    private static ThreadsView.Row row(MessageThread thread, Visit visit) {
        return new ThreadsView.Row(
                visit.link("/messages/" + thread.id()),
                visit.say(thread.title()),
                thread.team(),
                When.of(thread.last(), visit),
                thread.unread(),
                thread.closed());
    }
}
