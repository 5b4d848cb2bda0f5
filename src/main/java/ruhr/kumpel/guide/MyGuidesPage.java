package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// All that a member has to do with guides, and a guide's answers.
@Controller
@Access(Access.For.MEMBERS)
class MyGuidesPage {

    static final String PATH = "/my/guides";

    private final Mine mine;
    private final Requests requests;
    private final MyGuidesViews views;

    MyGuidesPage(Mine mine, Requests requests, MyGuidesViews views) {
        this.mine = mine;
        this.requests = requests;
        this.views = views;
    }

    @GetMapping("/{lang}/my/guides")
    String show(Visit visit, Model model) {
        return views.show(new Problems(), visit, model);
    }

    @PostMapping("/{lang}/my/guides/asked/{id:[0-9a-f-]{36}}/acceptance")
    String accept(@PathVariable UUID id, Visit visit, Model model, HttpServletResponse response) {
        var asked = mine.asked(id, visit);
        return after(requests.accept(id, asked.guide()), visit, model, response);
    }

    @PostMapping("/{lang}/my/guides/asked/{id:[0-9a-f-]{36}}/refusal")
    String decline(@PathVariable UUID id, Visit visit, Model model, HttpServletResponse response) {
        var asked = mine.asked(id, visit);
        return after(requests.decline(id, asked.guide()), visit, model, response);
    }

    private String after(Answering answering, Visit visit, Model model, HttpServletResponse response) {
        return switch (answering) {
            case Answering.Answered _ -> "redirect:" + visit.link(PATH);
            case Answering.NoRoom _ -> views.again("guide.asked.no-room", visit, model, response);
            case Answering.Late _ -> views.again("guide.asked.late", visit, model, response);
        };
    }
}
