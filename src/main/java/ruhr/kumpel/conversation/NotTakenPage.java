package ruhr.kumpel.conversation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What a visitor sees if, while she looked for her code, the other side stopped taking messages.
@Controller
@Access(Access.For.EVERYBODY)
class NotTakenPage {

    @GetMapping("/{lang}/contact/not-taken")
    String notTaken(Visit visit, Model model) {
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.not-taken.title")).hidden());
        return "conversation/not-taken";
    }
}
