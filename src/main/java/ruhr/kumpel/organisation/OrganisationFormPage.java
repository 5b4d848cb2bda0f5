package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Entering an organisation and editing its profile.
@Controller
@Access(Access.For.MEMBERS)
class OrganisationFormPage {

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
        return show(Optional.empty(), OrganisationForm.empty(visit), new Problems(), visit, model);
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
        if (!problems.none()) return again(Optional.empty(), form, problems, visit, model, response);
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
        return show(Optional.of(organisation), OrganisationForm.of(organisation, visit), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/organisations/{slug}/edit")
    String change(
            @PathVariable String slug,
            @ModelAttribute OrganisationForm form,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var organisation = editable(slug, visit);
        var problems = form.check(visit);
        var picture = logos.take(logo, problems, visit);
        if (!problems.none()) return again(Optional.of(organisation), form, problems, visit, model, response);
        var kept = picture.map(Logos.Fresh::id).or(organisation::logo);
        organisations.change(organisation.id(), form.profile(organisation.description(), kept, visit));
        logos.settle(organisation.logo(), picture, organisation.id());
        return "redirect:" + visit.link(organisation.path());
    }

    private Organisation editable(String slug, Visit visit) {
        return Slug.parse(slug)
                .flatMap(parsed ->
                        organisations.editable(parsed, visit.memberHere().person()))
                .orElseThrow(NotFound::new);
    }

    private String again(
            Optional<Organisation> organisation,
            OrganisationForm form,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(organisation, form, problems, visit, model);
    }

    private String show(
            Optional<Organisation> organisation, OrganisationForm form, Problems problems, Visit visit, Model model) {
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
                        problems));
        return "organisation/form";
    }
}
