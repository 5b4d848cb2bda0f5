package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// What all forms of the signpost's desk have in common.
@Component
class EditPrinter {

    /// What a form shows of its condition, among what it shows.
    static final String WHEN = "when";

    String show(String template, EditView view, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(view.title()));
        model.addAttribute("view", view);
        return template;
    }

    /// The wished one if the portal speaks it, else the one the signpost is written in.
    static LanguageTag language(String wished, Signpost signpost, Visit visit) {
        return visit.site().languages().stream()
                .filter(one -> one.value().equals(wished))
                .findFirst()
                .orElse(signpost.source());
    }

    static List<Tab> languages(String path, LanguageTag in, Visit visit) {
        return visit.site().languages().stream()
                .map(one ->
                        Tab.of(one.ownName(), visit.link(path) + "?in=" + one).current(one.equals(in)))
                .toList();
    }

    /// The form comes back late: at each of its fields that says something else is what is stored there now.
    static Seen late(
            Map<String, String> stored, Map<String, String> typed, Condition when, Problems problems, Visit visit) {
        typed.forEach((field, text) -> {
            var now = stored.get(field);
            if (now != null && !now.equals(text.replace("\r\n", "\n").strip())) Seen.tell(field, now, problems, visit);
        });
        if (!text(when).equals(stored.get(WHEN))) problems.addLate(WHEN, visit.say("signpost.edit.when.late"));
        return new Seen(Seen.of(stored).value(), true);
    }

    /// The same text for the same condition.
    static String text(Condition when) {
        var text = new StringBuilder();
        for (var one : when.cases())
            text.append(one.clauses().stream().map(EditPrinter::text).sorted().toList());
        return text.toString();
    }

    private static String text(Condition.Clause clause) {
        return clause.question()
                + (clause.is() ? "=" : "!")
                + clause.options().stream().sorted().toList();
    }
}
