package ruhr.kumpel.signpost;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.place.Suggestion;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A few questions, one after the other or on one page. What she answers comes by POST, goes on in hidden fields of the
/// next page, and is forgotten with the answer to the request.
@Controller
@Access(Access.For.EVERYBODY)
class AskPage {

    /// The questions on the page that was sent.
    static final String SHOWN = "shown";

    static final String ALL = "all";

    private static final String TO = "to:";

    /// The same page in another language.
    private static final String STAY = "stay";

    private final Signposts signposts;
    private final AskViews views;
    private final ListViews lists;
    private final Places places;

    AskPage(Signposts signposts, AskViews views, ListViews lists, Places places) {
        this.signposts = signposts;
        this.views = views;
        this.lists = lists;
        this.places = places;
    }

    @GetMapping("/{lang}/signpost")
    @Cached(params = {ALL, Reader.ALSO})
    String begin(
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String also,
            Visit visit,
            Model model) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var asked = signpost.asked(Answers.NONE);
        if (asked.isEmpty()) throw new NotFound();
        var shown = all.isEmpty() ? asked.subList(0, 1) : asked;
        var turn = AskViews.Turn.first(shown, !all.isEmpty());
        model.addAttribute(
                "page",
                Page.titled(visit.say("signpost.title"))
                        .describedAs(visit.say("signpost.lead"))
                        .script("checklist"));
        model.addAttribute("view", views.of(signpost, turn, Reader.of(visit, also)));
        return "signpost/ask";
    }

    /// @param go nothing or `next`, `skip`, `stay`, or `to:` and a question
    @PostMapping("/{lang}/signpost")
    String go(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String also,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var reader = Reader.of(visit, also);
        var shown = Set.copyOf(fields.getOrDefault(SHOWN, List.of()));
        var problems = new Problems();
        var typed = new HashMap<String, String>();
        var kept = kept(fields);
        var notebook = understood(signpost, fields, shown, go, problems, typed, visit);
        var heard = signpost.heard(notebook.answers());
        var asked = signpost.asked(heard);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            var again = asked.stream().filter(one -> shown.contains(one.key())).toList();
            return ask(
                    signpost,
                    new AskViews.Turn(notebook, again, !all.isEmpty(), false, problems, typed, kept),
                    reader,
                    model);
        }
        if (go.equals(STAY)) {
            var same = asked.stream().filter(one -> shown.contains(one.key())).toList();
            var turn = new AskViews.Turn(notebook, same, !all.isEmpty(), false, problems, typed, kept);
            return ask(signpost, turn, reader, model);
        }
        if (go.startsWith(TO)) {
            var wanted = asked.stream().filter(one -> go.equals(TO + one.key())).toList();
            var there = wanted.isEmpty() ? asked.subList(0, Math.min(1, asked.size())) : wanted;
            return ask(
                    signpost, new AskViews.Turn(notebook, there, false, false, problems, typed, kept), reader, model);
        }
        if (!all.isEmpty() && asked.stream().anyMatch(one -> !shown.contains(one.key())))
            return ask(signpost, new AskViews.Turn(notebook, asked, true, true, problems, typed, kept), reader, model);
        var next = all.isEmpty() ? next(asked, shown) : List.<Question>of();
        if (!next.isEmpty())
            return ask(signpost, new AskViews.Turn(notebook, next, false, false, problems, typed, kept), reader, model);
        return lists.show(signpost, notebook, reader, ListPage.told(fields), model);
    }

    private static List<Hidden> kept(MultiValueMap<String, String> fields) {
        return Stream.of(KeptPage.CODE, ListPage.DEVICE)
                .filter(fields::containsKey)
                .map(name -> new Hidden(name, String.valueOf(fields.getFirst(name))))
                .toList();
    }

    /// What is asked behind the last of those that were shown.
    private static List<Question> next(List<Question> asked, Set<String> shown) {
        int last = -1;
        for (int i = 0; i < asked.size(); i++) if (shown.contains(asked.get(i).key())) last = i;
        return last + 1 < asked.size() ? List.of(asked.get(last + 1)) : List.of();
    }

    /// Reads what was answered. Only the pressed "next" demands an answer: going back or away never does.
    private Notebook understood(
            Signpost signpost,
            MultiValueMap<String, String> fields,
            Set<String> shown,
            String go,
            Problems problems,
            Map<String, String> typed,
            Visit visit) {
        var meant = new LinkedMultiValueMap<String, String>(fields);
        boolean strict = go.isEmpty() || go.equals("next");
        boolean alone = shown.size() == 1 && !fields.containsKey(ALL);
        for (var question : signpost.questions()) {
            if (!shown.contains(question.key())) continue;
            var field = Notebook.answer(question.key());
            if (go.equals("skip")) meant.remove(field);
            var text = meant.containsKey(field)
                    ? String.valueOf(meant.getFirst(field)).strip()
                    : "";
            if (question.kind() == Question.Kind.TOWN && !text.isEmpty()) {
                var town = town(text);
                meant.set(field, town);
                if (town.isEmpty() && strict) problems.add(field, visit.say("signpost.town.unknown"));
            }
            if (question.kind() == Question.Kind.DAY && !text.isEmpty() && !Answers.isDay(text) && strict)
                problems.add(field, visit.say("signpost.day.unknown"));
            if (problems.at(field).isPresent()) typed.put(question.key(), text);
            if (strict && alone && text.isEmpty()) problems.add(field, visit.say("signpost.missing"));
        }
        return Notebook.of(meant);
    }

    private String town(String text) {
        if (places.byKey(text).isPresent()) return text;
        var postcode = places.byPostcode(text.replaceAll("\\D", ""));
        if (postcode.isPresent()) return postcode.get().key();
        return places.find(text).map(Suggestion::municipality).orElse("");
    }

    private String ask(Signpost signpost, AskViews.Turn turn, Reader reader, Model model) {
        var visit = reader.visit();
        model.addAttribute("page", Page.titled(visit.say("signpost.title")).secretly());
        model.addAttribute("view", views.of(signpost, turn, reader));
        return "signpost/ask";
    }
}
