package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// The colours and the mark of a portal. What cannot be read is not saved.
@Controller
@Access(Access.For.MANAGERS)
class ColoursPage {

    private static final String PATH = ManageTabs.BASE + "/colours";

    private final Portals portals;
    private final ColoursPrinter printer;

    ColoursPage(Portals portals, ColoursPrinter printer) {
        this.portals = portals;
        this.printer = printer;
    }

    @GetMapping("/{lang}/manage/portal/colours")
    String show(@RequestParam(defaultValue = "") String saved, Visit visit, Model model) {
        var brand = portals.with(visit.portal()).brand();
        var form = ThemeForm.of(brand.theme());
        return show(brand.mark(), form, new Problems(), !saved.isEmpty(), Seen.of(stored(brand)), visit, model);
    }

    @PostMapping("/{lang}/manage/portal/colours")
    String save(
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var form = new ThemeForm(fields);
        var mark = Marks.known(fields.getOrDefault("mark", ""));
        var problems = new Problems();
        var theme = form.theme(problems, visit);
        if (theme.isPresent()) {
            var changing = portals.change(
                    visit.portal(),
                    now -> Seen.sent(seen).still(stored(now.brand())),
                    one -> one.branded(new Brand(mark, one.name(), one.slogan(), theme.get())));
            if (changing instanceof Changing.Outdated(var now)) {
                response.setStatus(HttpStatus.CONFLICT.value());
                var late = Seen.late(stored(now.brand()), fields, problems, visit);
                return show(mark, form, problems, false, late, visit, model);
            }
            if (changing instanceof Changing.TooWeak(var pairs))
                printer.sentences(pairs, visit).forEach(problems::add);
            else return "redirect:" + visit.link(PATH + "?saved=1");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(mark, form, problems, false, Seen.sent(seen), visit, model);
    }

    private static Map<String, String> stored(Brand brand) {
        var stored = new HashMap<>(ThemeForm.of(brand.theme()).fields());
        stored.put("mark", brand.mark());
        return stored;
    }

    private String show(
            String mark, ThemeForm form, Problems problems, boolean saved, Seen seen, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("portal.manage.title")).script("contrast"));
        model.addAttribute("view", printer.view(mark, form, problems, saved, seen, visit));
        return "portal/colours";
    }
}
