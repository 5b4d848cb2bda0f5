package ruhr.kumpel.portal;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The portal in its own words: how it works, and the pages that the law asks for.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class OwnTextPage {

    private final Portals portals;
    private final Presets presets;

    OwnTextPage(Portals portals, Presets presets) {
        this.portals = portals;
        this.presets = presets;
    }

    @GetMapping("/{lang}/about")
    @Access(Access.For.EVERYBODY)
    @Cached
    String about(Visit visit, Model model) {
        return show(PortalText.ABOUT, visit, model);
    }

    @GetMapping("/{lang}/imprint")
    @Cached
    String imprint(Visit visit, Model model) {
        return show(PortalText.IMPRINT, visit, model);
    }

    @GetMapping("/{lang}/privacy")
    @Cached
    String privacy(Visit visit, Model model) {
        return show(PortalText.PRIVACY, visit, model);
    }

    @GetMapping("/{lang}/accessibility")
    @Cached
    String accessibility(Visit visit, Model model) {
        return show(PortalText.ACCESSIBILITY, visit, model);
    }

    private String show(PortalText which, Visit visit, Model model) {
        var text = text(which, visit);
        if (text.isEmpty()) throw new NotFound();
        var shown = visit.say(text);
        var title = visit.say("portal.text." + which.word());
        boolean barrier =
                which == PortalText.ACCESSIBILITY && visit.site().portal().isPresent();
        model.addAttribute(
                "page",
                Page.titled(title)
                        .describedAs(visit.say(
                                "portal.text.description",
                                title,
                                visit.say(visit.site().name()).value())));
        model.addAttribute(
                "view",
                new OwnTextView(
                        Prose.html(shown.value()),
                        shown.language().value(),
                        shown.dir(),
                        shown.language().equals(visit.language()),
                        binding(which, text, shown.language(), visit),
                        barrier));
        return "portal/own-text";
    }

    /// What the law asks for counts in the language in which it was written; how the portal works, in every.
    private static Optional<String> binding(PortalText which, Localized text, LanguageTag shown, Visit visit) {
        if (which == PortalText.ABOUT) return Optional.empty();
        return text.texts().keySet().stream()
                .findFirst()
                .filter(written ->
                        !written.equals(shown) && visit.site().languages().contains(written))
                .map(written -> "/" + written + "/" + which.word());
    }

    /// The bare host is nobody's portal, so it says what the plainest portal says.
    private Localized text(PortalText which, Visit visit) {
        return visit.site()
                .portal()
                .map(id -> portals.with(id).text(which))
                .orElseGet(() -> presets.plain().texts().getOrDefault(which, Localized.EMPTY));
    }
}
