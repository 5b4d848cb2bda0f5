package ruhr.kumpel.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Writing to the contact person of something, without seeing an address.
@Controller
@Access(Access.For.EVERYBODY)
class ContactPage {

    private final Contactables contactables;
    private final Conversations conversations;
    private final Waiting waiting;
    private final Portals portals;

    ContactPage(Contactables contactables, Conversations conversations, Waiting waiting, Portals portals) {
        this.contactables = contactables;
        this.conversations = conversations;
        this.waiting = waiting;
        this.portals = portals;
    }

    @GetMapping("/{lang}/contact/{kind}/{subject}")
    String form(@PathVariable String kind, @PathVariable UUID subject, Visit visit, Model model) {
        var contact = contactables.contact(kind, subject).orElseThrow(NotFound::new);
        if (elsewhere(contact, visit) && !contactables.isShownOn(visit.portal(), kind, subject)) throw new NotFound();
        if (elsewhere(contact, visit)) return "redirect:" + atHome(contact, kind, subject, visit);
        return show(contact, ContactForm.empty(), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/contact/{kind}/{subject}")
    String send(
            @PathVariable String kind,
            @PathVariable UUID subject,
            @ModelAttribute ContactForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var contact = contactables.contact(kind, subject).orElseThrow(NotFound::new);
        if (elsewhere(contact, visit)) throw new NotFound();
        var problems = form.check(visit, false);
        if (problems.none()) {
            var next = visit.member().isPresent()
                    ? asMember(kind, subject, contact, form, visit, problems)
                    : waiting.keep(visit.portal(), kind, subject, form, visit, problems);
            if (next.isPresent()) return "redirect:" + visit.link(next.get());
        }
        response.setStatus(problems.status().value());
        return show(contact, form, problems, visit, model);
    }

    private Optional<String> asMember(
            String kind, UUID subject, Contact contact, ContactForm form, Visit visit, Problems problems) {
        var from = visit.memberHere().person();
        return switch (conversations.begin(from, "", kind, subject, contact, form.text(), form.formKey(visit))) {
            case Writing.Written(var thread) -> Optional.of("/messages/" + thread);
            case Writing.TooMany _ -> tooMany(problems, visit);
            case Writing.NotTaken _ -> problem(problems, visit, "conversation.not-taken");
        };
    }

    static Optional<String> problem(Problems problems, Visit visit, String key) {
        problems.add("text", visit.say(key));
        return Optional.empty();
    }

    static Optional<String> tooMany(Problems problems, Visit visit) {
        problems.addTooMany("text", visit.say("conversation.too-many"));
        return Optional.empty();
    }

    private String show(Contact contact, ContactForm form, Problems problems, Visit visit, Model model) {
        var title = visit.say(contact.title());
        model.addAttribute(
                "page",
                Page.titled(visit.say("conversation.contact.title"))
                        .below(title.value(), contact.path())
                        .script("counter")
                        .hidden());
        model.addAttribute(
                "view",
                new ContactView(
                        visit.link(visit.path()),
                        Optional.of(new ContactView.About(title, visit.link(contact.path()))),
                        Contactables.spoken(contact),
                        contact.safety().map(visit::say),
                        visit.member().isEmpty(),
                        List.of(),
                        List.of(),
                        form,
                        problems));
        return "conversation/contact";
    }

    /// The thread belongs to the portal where the thing is at home.
    private static boolean elsewhere(Contact contact, Visit visit) {
        return !contact.portal().equals(visit.portal());
    }

    private String atHome(Contact contact, String kind, UUID subject, Visit visit) {
        var site = portals.site(contact.portal());
        var language = site.languages().contains(visit.language()) ? visit.language() : site.defaultLanguage();
        return site.origin() + "/" + language + "/contact/" + kind + "/" + subject;
    }
}
