package ruhr.kumpel.pinboard;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Shows the form, for a new posting and for one that is there.
@Component
class PostingForms {

    private final PostingWords words;
    private final Zones zones;

    PostingForms(PostingWords words, Zones zones) {
        this.words = words;
        this.zones = zones;
    }

    PostingWords words() {
        return words;
    }

    String show(
            PostingForm form, String action, boolean fresh, Problems problems, Seen seen, Visit visit, Model model) {
        var title = fresh ? (form.event() ? "pinboard.new.event" : "pinboard.new.news") : "pinboard.edit.title";
        model.addAttribute(
                "page", Page.titled(visit.say(title)).hidden().below(visit.say("pinboard.title"), PinboardPage.PATH));
        model.addAttribute(
                "view",
                new PostingFormView(
                        form,
                        action,
                        fresh,
                        fresh
                                ? visit.link(PostPage.PATH) + (form.event() ? "" : "?event=1")
                                : action.substring(0, action.lastIndexOf('/')),
                        words.languages(visit),
                        words.organisations(visit),
                        words.topics(visit),
                        words.towns(visit),
                        zones.choices(visit, form.when().zone()),
                        words.repeats(visit),
                        problems,
                        seen));
        return "pinboard/form";
    }

    /// Checked before ([PostingCheck]).
    Optional<OrganisationId> organisation(PostingForm form, Visit visit) {
        return words.organisations(visit).stream()
                .filter(one -> one.value().equals(form.as()))
                .map(one -> new OrganisationId(UUID.fromString(one.value())))
                .findFirst();
    }
}
