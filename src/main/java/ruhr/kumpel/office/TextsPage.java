package ruhr.kumpel.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where an office is translated: what it is translated from stands beside each field.
@Controller
@Access(Access.For.EDITORS)
class TextsPage {

    private final OfficeStore store;
    private final Offices offices;

    TextsPage(OfficeStore store, Offices offices) {
        this.store = store;
        this.offices = offices;
    }

    @GetMapping("/{lang}/manage/offices/{id:[0-9a-z]{10}}/texts")
    String present(@PathVariable String id, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var office = here(id, visit);
        var language = language(in, office, visit);
        var form = TextsForm.of(office, language);
        return show(office, language, form, new Problems(), Seen.of(form.texts()), visit, model);
    }

    @PostMapping("/{lang}/manage/offices/{id:[0-9a-z]{10}}/texts")
    String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var office = here(id, visit);
        var language = language(in, office, visit);
        var form = TextsForm.sent(fields);
        var problems = form.problems(office, visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(office, language, form, problems, Seen.sent(seen), visit, model);
        }
        var late = offices.translate(
                office.id(),
                now -> Seen.sent(seen).still(TextsForm.of(now, language).texts()),
                was -> Written.read(was, form.in(was, language), language, offices.now()),
                visit.memberHere().person());
        if (late.isEmpty()) return "redirect:" + visit.link(office.desk()) + "?done=translated";
        response.setStatus(HttpStatus.CONFLICT.value());
        var there = TextsForm.of(late.get(), language).texts();
        return show(
                late.get(), language, form, problems, Seen.late(there, form.texts(), problems, visit), visit, model);
    }

    private Office here(String id, Visit visit) {
        DeskPage.here(visit);
        return store.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new);
    }

    /// What it is written in is not translated.
    private static LanguageTag language(String in, Office office, Visit visit) {
        return visit.site()
                .language(in)
                .filter(one -> !one.equals(office.standing().source()))
                .orElseThrow(NotFound::new);
    }

    private String show(
            Office office,
            LanguageTag language,
            TextsForm form,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model) {
        model.addAttribute("page", Page.titled(visit.say("office.texts.title", language.ownName())));
        model.addAttribute(
                "view",
                new TextsView(
                        visit.say(office.profile().name()).value(),
                        visit.link(office.desk()) + "/texts?in=" + language,
                        visit.link(office.desk()),
                        language.ownName(),
                        language.value(),
                        language.direction(),
                        office.standing().machine(language),
                        office.standing().outdated(language),
                        OfficeFormViews.translations(office, visit),
                        pairs(office, form, visit),
                        problems,
                        seen));
        return "office/texts";
    }

    private static List<TextsView.Pair> pairs(Office office, TextsForm form, Visit visit) {
        var source = office.standing().source();
        var from = TextsForm.of(office, source);
        var pairs = new ArrayList<TextsView.Pair>();
        for (var field : List.of("name", "about", "way")) pair("", field, field, from, form, source, pairs, visit);
        for (int row = 0; row < office.offerings().size(); row++) {
            var heading = visit.say("office.form.service", row + 1);
            for (var word : List.of("name", "about", "documents", "eligibility", "fee")) {
                pair(heading, row + "-" + word, "service." + word, from, form, source, pairs, visit);
                heading = "";
            }
        }
        return pairs;
    }

    /// Where there is nothing to translate and nothing translated there is no field.
    private static void pair(
            String heading,
            String field,
            String label,
            TextsForm from,
            TextsForm form,
            LanguageTag source,
            List<TextsView.Pair> pairs,
            Visit visit) {
        if (from.text(field).isEmpty() && form.text(field).isEmpty()) return;
        boolean name = field.endsWith("name");
        pairs.add(new TextsView.Pair(
                heading,
                field,
                visit.say("office.form." + label),
                new Text(source, from.text(field)),
                form.text(field),
                !name && !field.endsWith("fee"),
                field.equals("name"),
                name ? 160 : field.endsWith("fee") ? 300 : 2000));
    }
}
