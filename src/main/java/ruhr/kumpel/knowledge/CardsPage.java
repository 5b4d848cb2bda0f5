package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Contact cards with opening hours: written once, shown on every page that names them.
@Controller
@RequestMapping("/{lang}/manage/pages/contacts")
@Access(Access.For.EDITORS)
class CardsPage {

    static final String PATH = "/manage/pages/contacts";
    private static final String NEW = "new";

    private final CardStore cards;

    CardsPage(CardStore cards) {
        this.cards = cards;
    }

    @GetMapping
    String all(Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("knowledge.card.title")));
        model.addAttribute(
                "view",
                new CardsView(
                        visit.link(TreePage.PATH),
                        visit.link(PATH + "/" + NEW),
                        cards.of(visit.portal()).stream()
                                .map(card -> new CardsView.Row(
                                        visit.say(card.name()),
                                        visit.link(PATH + "/" + card.key()),
                                        "[[contact:" + card.key() + "]]"))
                                .toList()));
        return "knowledge/cards-desk";
    }

    @GetMapping("/{key}")
    String show(@PathVariable String key, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var card = card(key, visit);
        var language = TownDeskPage.language(in, visit);
        var form = shown(card, language);
        return show(key, language, form, new Problems(), Seen.of(form.fields()), visit, model);
    }

    @PostMapping("/{key}")
    String save(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var card = card(key, visit);
        var language = TownDeskPage.language(in, visit);
        var form = CardForm.typed(fields);
        var problems = form.check(visit);
        var sent = Seen.sent(seen);
        var before = sent;
        if (problems.none()) {
            var late = cards.save(
                    written(card, form, language, visit),
                    language,
                    now -> sent.still(shown(now, language).fields()));
            if (late.isEmpty()) return "redirect:" + visit.link(PATH);
            before = Seen.late(shown(late, language).fields(), form.fields(), problems, visit);
        }
        response.setStatus(problems.status().value());
        return show(key, language, form, problems, before, visit, model);
    }

    private static CardForm shown(Optional<ContactCard> card, LanguageTag language) {
        return card.map(one -> CardForm.of(one, language)).orElseGet(CardForm::blank);
    }

    private ContactCard written(Optional<ContactCard> card, CardForm form, LanguageTag language, Visit visit) {
        return new ContactCard(
                card.map(ContactCard::id).orElseGet(Ids::next),
                visit.portal(),
                card.map(ContactCard::key).orElseGet(() -> fresh(form.field("name"), visit)),
                card.map(ContactCard::name).orElse(Localized.EMPTY).with(language, form.field("name")),
                card.map(ContactCard::text).orElse(Localized.EMPTY).with(language, form.field("text")),
                form.field("phone"),
                form.field("web"),
                form.hours());
    }

    /// Empty for a new one.
    private Optional<ContactCard> card(String key, Visit visit) {
        if (key.equals(NEW)) return Optional.empty();
        return Optional.of(cards.with(visit.portal(), key).orElseThrow(NotFound::new));
    }

    /// Two offices of the same name have different keys.
    private String fresh(String name, Visit visit) {
        var slug = Slug.of(name, "contact").value();
        var wanted = slug.equals(NEW) ? "contact" : slug;
        var taken = cards.of(visit.portal()).stream().map(ContactCard::key).toList();
        if (!taken.contains(wanted)) return wanted;
        int number = 2;
        while (taken.contains(wanted + "-" + number)) number++;
        return wanted + "-" + number;
    }

    private static String show(
            String key, LanguageTag language, CardForm form, Problems problems, Seen seen, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("knowledge.card.title")));
        model.addAttribute(
                "view",
                new CardFormView(
                        visit.link(PATH),
                        visit.link(PATH + "/" + key) + "?in=" + language,
                        language.value(),
                        language.direction(),
                        visit.site().languages().stream()
                                .map(one -> Tab.of(one.ownName(), visit.link(PATH + "/" + key) + "?in=" + one)
                                        .current(one.equals(language)))
                                .toList(),
                        form.fields(),
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> Choice.of(
                                        CardForm.day(day),
                                        day.getDisplayName(
                                                TextStyle.FULL_STANDALONE,
                                                visit.language().locale())))
                                .toList(),
                        problems,
                        seen));
        return "knowledge/card-form";
    }
}
