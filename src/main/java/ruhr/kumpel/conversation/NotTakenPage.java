package ruhr.kumpel.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What a visitor sees if, while she looked for her code, the other side stopped taking messages. She finds her
/// words there, to take them elsewhere.
@Controller
@Access(Access.For.EVERYBODY)
class NotTakenPage {

    private final KeptMessages messages;

    NotTakenPage(KeptMessages messages) {
        this.messages = messages;
    }

    static String path(UUID message) {
        return "/contact/not-taken?message=" + message;
    }

    @GetMapping("/{lang}/contact/not-taken")
    String notTaken(@RequestParam Optional<UUID> message, Visit visit, Model model) {
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.not-taken.title")).hidden());
        model.addAttribute("text", message.flatMap(id -> text(id, visit)).orElse(""));
        return "conversation/not-taken";
    }

    private Optional<String> text(UUID id, Visit visit) {
        return visit.member()
                .flatMap(member -> messages.of(member.person(), id))
                .map(WaitingStore.Kept::text);
    }
}
