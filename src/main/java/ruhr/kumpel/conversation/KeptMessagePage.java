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

/// Where a visitor finds her message if, when she confirmed her address, she had written too many in this hour.
@Controller
@Access(Access.For.MEMBERS)
class KeptMessagePage {

    private final KeptMessages messages;

    KeptMessagePage(KeptMessages messages) {
        this.messages = messages;
    }

    static String path(UUID id) {
        return "/contact/kept/" + id;
    }

    @GetMapping("/{lang}/contact/kept/{id}")
    String message(@PathVariable UUID id, Visit visit, Model model) {
        var kept = kept(id, visit);
        return kept.sentIn()
                .map(thread -> "redirect:" + visit.link("/messages/" + thread))
                .orElseGet(() -> show(kept.text(), new Problems(), visit, model));
    }

    @PostMapping("/{lang}/contact/kept/{id}")
    String send(
            @PathVariable UUID id,
            @ModelAttribute ContactForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var kept = kept(id, visit);
        var problems = form.check(visit, false);
        if (problems.none()) {
            var next = sent(kept, form.text(), visit, problems);
            if (next.isPresent()) return "redirect:" + visit.link(next.get());
        }
        response.setStatus(problems.status().value());
        return show(form.text(), problems, visit, model);
    }

    private WaitingStore.Kept kept(UUID id, Visit visit) {
        return messages.of(visit.memberHere().person(), id).orElseThrow(NotFound::new);
    }

    private Optional<String> sent(WaitingStore.Kept kept, String text, Visit visit, Problems problems) {
        if (kept.sentIn().isPresent()) return kept.sentIn().map(thread -> "/messages/" + thread);
        return switch (messages.send(kept, visit.memberHere().person(), text)) {
            case Writing.Written(var thread) -> Optional.of("/messages/" + thread);
            case Writing.TooMany _ -> ContactPage.tooMany(problems, visit);
            case Writing.NotTaken _ -> ContactPage.problem(problems, visit, "conversation.not-taken");
        };
    }

    private static String show(String text, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("conversation.kept.title"))
                        .script("counter")
                        .hidden());
        model.addAttribute("text", text);
        model.addAttribute("problems", problems);
        return "conversation/kept";
    }
}
