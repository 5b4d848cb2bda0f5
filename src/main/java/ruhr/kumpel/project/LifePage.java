package ruhr.kumpel.project;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// The owner pauses, resumes, confirms, ends or deletes. Pressed twice, nothing happens twice.
@Controller
@RequestMapping("/{lang}/entries/{slugAndId}")
@Access(Access.For.MEMBERS)
class LifePage {

    private final Mine mine;
    private final Lives lives;

    LifePage(Mine mine, Lives lives) {
        this.mine = mine;
        this.lives = lives;
    }

    @PostMapping("/pause")
    String pause(@PathVariable String slugAndId, Visit visit) {
        var entry = mine(slugAndId, visit);
        lives.pause(entry.id());
        return back(entry, visit);
    }

    @PostMapping("/resume")
    String resume(@PathVariable String slugAndId, Visit visit) {
        var entry = mine(slugAndId, visit);
        lives.resume(entry.id());
        return back(entry, visit);
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable String slugAndId, Visit visit) {
        var entry = mine(slugAndId, visit);
        if (entry.state().open()) lives.confirm(entry.id());
        return back(entry, visit);
    }

    @PostMapping("/end")
    String end(@PathVariable String slugAndId, @RequestParam(defaultValue = "done") String reason, Visit visit) {
        var entry = mine(slugAndId, visit);
        lives.end(
                entry.id(),
                Farewell.parse(reason).orElse(Farewell.OTHER),
                Optional.of(visit.memberHere().person()));
        return back(entry, visit);
    }

    @PostMapping("/delete")
    String delete(@PathVariable String slugAndId, @RequestParam(defaultValue = "other") String reason, Visit visit) {
        var entry = mine(slugAndId, visit);
        lives.delete(
                entry.id(),
                Farewell.parse(reason).orElse(Farewell.OTHER),
                Optional.of(visit.memberHere().person()));
        return "redirect:" + visit.link("/my/entries");
    }

    private Entry mine(String slugAndId, Visit visit) {
        return mine.editable(slugAndId, visit).orElseThrow(NotFound::new);
    }

    private static String back(Entry entry, Visit visit) {
        return "redirect:" + visit.link(entry.path() + "/manage");
    }
}
