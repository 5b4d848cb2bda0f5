package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where an owner says that the business closes.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/closing")
@Access(Access.For.MEMBERS)
class ClosingPage {

    private static final int LONGEST = 1000;
    private static final int LATEST_DAYS = 730;

    private final Mine mine;
    private final ClosingStore store;
    private final Closings closings;

    ClosingPage(Mine mine, ClosingStore store, Closings closings) {
        this.mine = mine;
        this.store = store;
        this.closings = closings;
    }

    @GetMapping
    String show(@PathVariable String slug, Visit visit, Model model) {
        return page(mine.owned(slug, visit), "", "", new Problems(), visit, model);
    }

    @PostMapping
    String close(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String words,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = mine.owned(slug, visit);
        var said = words.replace("\r\n", "\n").strip();
        var last = day(day).filter(one ->
                !one.isBefore(visit.today()) && !one.isAfter(visit.today().plusDays(LATEST_DAYS)));
        var problems = new Problems();
        if (last.isEmpty()) problems.add("day", visit.say("campaign.closing.day.wrong"));
        if (said.isEmpty() || said.length() > LONGEST)
            problems.add("words", visit.say("campaign.thanks.wrong", LONGEST));
        if (problems.none()) {
            var closing = new Closing(last.orElseThrow(), visit.language(), said);
            if (closings.close(organisation.id(), closing, visit.memberHere().person()))
                return back(organisation, visit);
            problems.addLate("day", visit.say("campaign.manage.not-now"));
        }
        response.setStatus(problems.status().value());
        return page(organisation, day, words, problems, visit, model);
    }

    @PostMapping("/reversal")
    String goOn(@PathVariable String slug, Visit visit) {
        var organisation = mine.owned(slug, visit);
        store.takeBack(organisation.id());
        return back(organisation, visit);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String back(Organisation organisation, Visit visit) {
        return "redirect:" + visit.link(organisation.path() + "/closing");
    }

    private String page(
            Organisation organisation, String day, String words, Problems problems, Visit visit, Model model) {
        var path = organisation.path();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.closing.title"))
                        .secretly()
                        .below(organisation.name(), path)
                        .below(visit.say("campaign.desk.title"), path + "/campaigns"));
        var said = store.of(organisation.id());
        model.addAttribute(
                "view",
                new ClosingView(
                        visit.link(path + "/closing"),
                        said.map(one -> visit.say(
                                        "campaign.closing.said",
                                        Telling.to(visit).date(one.lastDay())))
                                .orElse(""),
                        said.map(Closing::text),
                        day,
                        words,
                        problems));
        return "campaign/closing";
    }
}
