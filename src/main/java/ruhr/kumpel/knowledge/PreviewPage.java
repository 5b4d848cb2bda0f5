package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Shows an editor what readers would see of what she has typed, and keeps nothing of it. No deed of a role: it would
/// be noted with every pause in her typing.
@Controller
class PreviewPage {

    private final PageEmbeds embeds;

    PreviewPage(PageEmbeds embeds) {
        this.embeds = embeds;
    }

    @PostMapping("/{lang}/info/preview")
    @Access(Access.For.MEMBERS)
    String show(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String in,
            Visit visit,
            Model model) {
        var wording = Wording.typed(fields);
        var language = Optional.of(in).flatMap(LanguageTag::parse).orElse(visit.language());
        var body = wording.body().length() > Wording.LONGEST_BODY
                ? wording.body().substring(0, Wording.LONGEST_BODY)
                : wording.body();
        model.addAttribute(
                "page", Page.titled(visit.say("knowledge.preview.title")).secretly());
        var markdown = Markdown.of(List.of(Markdown.Piece.of(body)), embeds, UnaryOperator.identity(), visit);
        model.addAttribute("readability", ReadabilityView.of(wording, language, visit));
        model.addAttribute("view", InfoViews.text(language, wording, markdown, visit));
        return "knowledge/preview";
    }
}
