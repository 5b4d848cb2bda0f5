package ruhr.kumpel.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The moderators' desk: what is to do on this portal, the most urgent first.
@Controller
@Access(Access.For.MODERATORS)
class QueuePage {

    private final Desk desk;

    QueuePage(Desk desk) {
        this.desk = desk;
    }

    /// `?list=reports` and the other fields of the filter show a part, `?id=…` opens one, `?said=…` tells what just
    /// happened.
    @GetMapping("/{lang}/manage/moderation")
    String queue(
            @ModelAttribute QueueFilter filter,
            @RequestParam(required = false) UUID id,
            @RequestParam(defaultValue = "") String said,
            Visit visit,
            Model model) {
        return show(desk.list(filter, Optional.ofNullable(id), Draft.EMPTY, new Problems(), said, visit), visit, model);
    }

    static String show(QueueView view, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("moderation.title")).script("tick").hidden());
        model.addAttribute("view", view);
        return "moderation/queue";
    }

    static String key(Verdict verdict) {
        return "moderation.verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
