package ruhr.kumpel.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// The form for an office that is there, for editors and for its organisation's team.
@Component
class Editing {

    private final Offices offices;
    private final OfficeCheck check;
    private final OfficeFormViews views;
    private final Organisations organisations;

    Editing(Offices offices, OfficeCheck check, OfficeFormViews views, Organisations organisations) {
        this.offices = offices;
        this.check = check;
        this.views = views;
        this.organisations = organisations;
    }

    String present(Office office, boolean editing, Visit visit, Model model) {
        var stored = form(office, visit);
        return show(office, editing, stored, new Problems(), Seen.of(stored.said()), visit, model);
    }

    String save(
            Office office,
            boolean editing,
            MultiValueMap<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var form = OfficeForm.sent(fields);
        var seen = Seen.sent(Optional.ofNullable(fields.getFirst("seen")).orElse(""));
        var problems = new Problems();
        var change = check.read(form, editing, problems, visit, offices.now());
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(office, editing, form, problems, seen, visit, model);
        }
        var late = offices.change(
                office.id(),
                now -> seen.still(form(now, visit).said()),
                change,
                visit.memberHere().person());
        if (late.isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var again = Seen.late(said(late.get(), editing, visit), said(form, editing), problems, visit);
            return show(
                    late.get(), editing, form, problems, new Seen(hash(late.get(), visit), again.late()), visit, model);
        }
        return "redirect:" + visit.link(editing ? office.desk() + "?done=saved" : office.path());
    }

    /// Whether she has seen what is stored.
    boolean sees(Office now, String seen, Visit visit) {
        return Seen.sent(seen).still(form(now, visit).said());
    }

    private String hash(Office office, Visit visit) {
        return Seen.of(form(office, visit).said()).value();
    }

    private Map<String, String> said(Office office, boolean editing, Visit visit) {
        return said(form(office, visit), editing);
    }

    /// Of the fields that she has before her.
    private static Map<String, String> said(OfficeForm form, boolean editing) {
        var said = new TreeMap<>(form.said());
        said.remove(OfficeForm.SOURCE);
        if (!editing) OfficeForm.OF_EDITORS.forEach(said::remove);
        return said;
    }

    private OfficeForm form(Office office, Visit visit) {
        var slug = office.organisation()
                .flatMap(id ->
                        Optional.ofNullable(organisations.named(List.of(id)).get(id)))
                .map(one -> one.slug().value())
                .orElse("");
        return OfficeForm.of(office, slug, visit.today());
    }

    private String show(
            Office office, boolean editing, OfficeForm form, Problems problems, Seen seen, Visit visit, Model model) {
        var page = visit.link(office.path());
        var where = editing
                ? new OfficeFormViews.Where(
                        visit.link(office.desk()), visit.link(DeskPage.PATH), true, Optional.of(office))
                : new OfficeFormViews.Where(page + "/edit", page, false, Optional.of(office));
        model.addAttribute(
                "page",
                Page.titled(visit.say("office.form.edit"))
                        .hidden()
                        .script("place-field")
                        .script("pin"));
        model.addAttribute("view", views.of(where, form, problems, seen, visit));
        return editing ? "office/desk-form" : "office/team-form";
    }
}
