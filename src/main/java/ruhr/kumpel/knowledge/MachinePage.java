package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Has a page translated by a machine.
@Controller
@Access(Access.For.AUTHORS)
class MachinePage {

    private static final int LONGEST_REASON = 500;

    private final PageDesks desks;
    private final TextStore texts;
    private final Machine machine;
    private final TextViews views;

    MachinePage(PageDesks desks, TextStore texts, Machine machine, TextViews views) {
        this.desks = desks;
        this.texts = texts;
        this.machine = machine;
        this.views = views;
    }

    @PostMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}/machine")
    String translate(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "0") int newest,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String reason,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        var why = reason.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var problems = new Problems();
        if (why.length() > LONGEST_REASON) {
            problems.add("reason", visit.say("knowledge.text.too-long", LONGEST_REASON, why.length()));
            return again(leaf, language, new WritingAids.Asked(why, !show.isEmpty(), problems), visit, model, response);
        }
        var wish = new Machine.Wish(
                leaf, language, newest, !show.isEmpty(), why, visit.memberHere().person(), visit.today());
        var work = machine.translate(wish);
        switch (work) {
            case MachineWork.Done(int kept) -> {
                return "redirect:" + visit.link(leaf.desk()) + "?done="
                        + (kept == 0 ? "translated" : "translated-partly") + "&in=" + language;
            }
            case MachineWork.TooHard _ -> problems.add("reason", visit.say("knowledge.machine.reason.missing"));
            case MachineWork.UsedUp(long needed, long left) ->
                problems.add(
                        "machine", visit.say("knowledge.machine.used-up", visit.number(needed), visit.number(left)));
            case MachineWork.Refused(var refused) ->
                problems.add("machine", visit.say("knowledge.machine.refused." + refused.word()));
            case MachineWork.Overtaken _ -> problems.add("machine", visit.say("knowledge.done.late"));
            case MachineWork.Underway _ -> problems.add("machine", visit.say("knowledge.machine.underway"));
        }
        return again(leaf, language, new WritingAids.Asked(why, !show.isEmpty(), problems), visit, model, response);
    }

    private String again(
            Leaf leaf,
            LanguageTag language,
            WritingAids.Asked asked,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var stored = texts.newest(leaf.id(), language);
        var wording = stored.map(Revision::wording).orElse(Wording.EMPTY);
        var form = new TextViews.Form(
                wording,
                false,
                views.isComplete(leaf, language, stored),
                new Problems(),
                Seen.of(wording.fields()),
                "");
        var view = views.of(leaf, language, form, asked, visit);
        model.addAttribute("page", Page.titled(view.title()).script("markdown"));
        model.addAttribute("view", view);
        return "knowledge/text";
    }
}
