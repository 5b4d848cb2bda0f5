package ruhr.kumpel.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// One thread; found only through whoever takes part.
@Controller
@Access(Access.For.MEMBERS)
class ThreadPage {

    private final ThreadStore threads;
    private final Conversations conversations;
    private final ThreadPrinter printer;

    ThreadPage(ThreadStore threads, Conversations conversations, ThreadPrinter printer) {
        this.threads = threads;
        this.conversations = conversations;
        this.printer = printer;
    }

    @GetMapping("/{lang}/messages/{id}")
    String thread(@PathVariable UUID id, Visit visit, Model model) {
        var thread = mine(id, visit);
        threads.saw(id, visit.memberHere().person(), visit.now());
        return show(thread, ContactForm.empty(), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/messages/{id}")
    String answer(
            @PathVariable UUID id,
            @ModelAttribute ContactForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var thread = mine(id, visit);
        var problems = form.check(visit, false);
        if (problems.none()) {
            switch (conversations.answer(thread, visit.memberHere().person(), form.text(), form.formKey(visit))) {
                case Writing.Written _ -> {
                    return "redirect:" + visit.link("/messages/" + id);
                }
                case Writing.TooMany _ -> problems.addTooMany("text", visit.say("conversation.too-many"));
                case Writing.NotTaken _ -> problems.add("text", visit.say("conversation.not-taken"));
            }
        }
        response.setStatus(problems.status().value());
        return show(thread, form, problems, visit, model);
    }

    @PostMapping("/{lang}/messages/{id}/close")
    String close(@PathVariable UUID id, Visit visit) {
        conversations.close(mine(id, visit), visit.memberHere().person());
        return "redirect:" + visit.link("/messages/" + id);
    }

    @PostMapping("/{lang}/messages/{id}/reopen")
    String reopen(@PathVariable UUID id, Visit visit) {
        conversations.reopen(mine(id, visit));
        return "redirect:" + visit.link("/messages/" + id);
    }

    @PostMapping("/{lang}/messages/{id}/block")
    String block(@PathVariable UUID id, Visit visit) {
        conversations.block(mine(id, visit), visit.memberHere().person());
        return "redirect:" + visit.link("/messages");
    }

    private MessageThread mine(UUID id, Visit visit) {
        return threads.of(visit.memberHere().person(), id).orElseThrow(NotFound::new);
    }

    private String show(MessageThread thread, ContactForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say(thread.title()).value())
                        .below(visit.say("conversation.threads.title"), "/messages")
                        .script("counter")
                        .hidden());
        model.addAttribute(
                "view", printer.print(thread, "/messages/" + thread.id(), form, problems, Optional.empty(), visit));
        return "conversation/thread";
    }
}
