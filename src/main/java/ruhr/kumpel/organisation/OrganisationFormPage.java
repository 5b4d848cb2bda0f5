package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Entering an organisation and editing its profile.
@Controller
@Access(Access.For.MEMBERS)
class OrganisationFormPage {

    private static final String LOGO = "logo";

    private final Organisations organisations;
    private final Logos logos;
    private final FormChoices choices;

    OrganisationFormPage(Organisations organisations, Logos logos, FormChoices choices) {
        this.organisations = organisations;
        this.logos = logos;
        this.choices = choices;
    }

    @GetMapping("/{lang}/organisations/new")
    String blank(Visit visit, Model model) {
        if (!visit.site().has("organisations")) throw new NotFound();
        var form = OrganisationForm.empty(visit);
        return show(Optional.empty(), form, new Problems(), Seen.of(Map.of()), visit, model);
    }

    @PostMapping("/{lang}/organisations/new")
    String enter(
            @ModelAttribute OrganisationForm form,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var problems = form.check(visit);
        var picture = logos.take(logo, problems, visit);
        if (!problems.none()) return again(Optional.empty(), form, problems, Seen.of(Map.of()), visit, model, response);
        var entered = organisations.enter(
                form.profile(Localized.EMPTY, picture.map(Logos.Fresh::id), visit),
                visit.portal(),
                visit.memberHere().person());
        logos.settle(Optional.empty(), picture, entered.id());
        return "redirect:" + visit.link(entered.path());
    }

    @GetMapping("/{lang}/organisations/{slug}/edit")
    String present(@PathVariable String slug, Visit visit, Model model) {
        var organisation = editable(slug, visit);
        var form = OrganisationForm.of(organisation, visit);
        return show(
                Optional.of(organisation), form, new Problems(), Seen.of(stored(organisation, visit)), visit, model);
    }

    @PostMapping("/{lang}/organisations/{slug}/edit")
    String change(
            @PathVariable String slug,
            @ModelAttribute OrganisationForm form,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var organisation = editable(slug, visit);
        var problems = form.check(visit);
        var picture = logos.take(logo, problems, visit);
        if (!problems.none())
            return again(Optional.of(organisation), form, problems, Seen.sent(seen), visit, model, response);
        var outdated = organisations.change(
                organisation.id(),
                now -> Seen.sent(seen).still(stored(now, visit)),
                now -> form.profile(
                        now.description(), picture.map(Logos.Fresh::id).or(now::logo), visit));
        if (outdated.isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var typed = new HashMap<>(form.said());
            typed.put(LOGO, logoOf(outdated.get()));
            var late = Seen.late(stored(outdated.get(), visit), typed, problems, visit);
            return show(outdated, form, problems, late, visit, model);
        }
        logos.settle(organisation.logo(), picture, organisation.id());
        return "redirect:" + visit.link(organisation.path());
    }

    private static Map<String, String> stored(Organisation organisation, Visit visit) {
        var stored = new HashMap<>(OrganisationForm.of(organisation, visit).said());
        stored.put(LOGO, logoOf(organisation));
        return stored;
    }

    private static String logoOf(Organisation organisation) {
        return organisation.logo().map(MediaId::toString).orElse("");
    }

    private Organisation editable(String slug, Visit visit) {
        return Slug.parse(slug)
                .flatMap(parsed -> organisations.editable(parsed, visit))
                .orElseThrow(NotFound::new);
    }

    private String again(
            Optional<Organisation> organisation,
            OrganisationForm form,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(organisation, form, problems, seen, visit, model);
    }

    private String show(
            Optional<Organisation> organisation,
            OrganisationForm form,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model) {
        var page = Page.titled(visit.say(organisation.isEmpty() ? "organisation.form.new" : "organisation.form.edit"))
                .below(visit.say("organisation.list.title"), "/organisations")
                .hidden();
        var back = organisation.map(Organisation::path).orElse("/organisations");
        model.addAttribute(
                "page",
                organisation.map(one -> page.below(one.name(), one.path())).orElse(page));
        model.addAttribute(
                "view",
                new OrganisationFormView(
                        visit.link(visit.path()),
                        visit.link(back),
                        organisation.isEmpty(),
                        form,
                        organisation.flatMap(Organisation::logo).flatMap(logos::path),
                        choices.kinds(visit),
                        choices.towns(visit),
                        choices.languages(visit, form.languages()),
                        problems,
                        seen));
        return "organisation/form";
    }
}
