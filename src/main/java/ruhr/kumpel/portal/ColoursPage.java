package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
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
        return show(brand.mark(), ThemeForm.of(brand.theme()), new Problems(), !saved.isEmpty(), visit, model);
    }

    @PostMapping("/{lang}/manage/portal/colours")
    String save(@RequestParam Map<String, String> fields, Visit visit, Model model, HttpServletResponse response) {
        var form = new ThemeForm(fields);
        var mark = Marks.known(fields.getOrDefault("mark", ""));
        var problems = new Problems();
        var theme = form.theme(problems, visit);
        if (theme.isPresent()) {
            var changing = portals.change(
                    visit.portal(), one -> one.branded(new Brand(mark, one.name(), one.slogan(), theme.get())));
            if (changing instanceof Changing.TooWeak(var pairs))
                printer.sentences(pairs, visit).forEach(problems::add);
            else return "redirect:" + visit.link(PATH + "?saved=1");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(mark, form, problems, false, visit, model);
    }

    private String show(String mark, ThemeForm form, Problems problems, boolean saved, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("portal.manage.title")).script("contrast"));
        model.addAttribute("view", printer.view(mark, form, problems, saved, visit));
        return "portal/colours";
    }
}
