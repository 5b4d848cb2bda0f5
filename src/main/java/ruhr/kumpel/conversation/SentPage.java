package ruhr.kumpel.conversation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What a visitor sees after confirming: the same for everybody, so it tells nothing about anybody.
@Controller
@Access(Access.For.EVERYBODY)
class SentPage {

    @GetMapping("/{lang}/contact/sent")
    String sent(Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("conversation.sent.title")).hidden());
        model.addAttribute("view", true);
        return "conversation/sent";
    }

    @GetMapping("/{lang}/contact/not-taken")
    String notTaken(Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("conversation.not-taken.title")).hidden());
        model.addAttribute("view", false);
        return "conversation/sent";
    }
}
