package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A question and what ambassadors answer.
@Controller
class QuestionPage {

    private static final int LONGEST_ANSWER = 4000;

    private final Mine mine;
    private final Questions questions;
    private final AnswerStore answers;
    private final AmbassadorWords words;
    private final QuestionViews views;
    private final Sheets sheets;

    QuestionPage(
            Mine mine,
            Questions questions,
            AnswerStore answers,
            AmbassadorWords words,
            QuestionViews views,
            Sheets sheets) {
        this.mine = mine;
        this.questions = questions;
        this.answers = answers;
        this.words = words;
        this.views = views;
        this.sheets = sheets;
    }

    @GetMapping("/{lang}/questions/{slugAndId:.*[0-9a-z]{10}}")
    @Access(Access.For.EVERYBODY)
    @Cached
    @Nullable
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var question = mine.question(slugAndId, visit);
        if (!question.path().equals("/questions/" + slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(question.path()));
            return null; // answered
        }
        return views.show(question, Optional.empty(), visit, model);
    }

    @GetMapping("/{lang}/questions/{slugAndId:.*[0-9a-z]{10}}/qr.svg")
    @Access(Access.For.EVERYBODY)
    ResponseEntity<String> code(@PathVariable String slugAndId, Visit visit) {
        return sheets.code(mine.question(slugAndId, visit).path(), visit);
    }

    @PostMapping("/{lang}/questions/{id:[0-9a-z]{10}}/answers")
    @Access(Access.For.MEMBERS)
    String answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var by = mine.speaking(visit);
        var question = mine.question(id, visit);
        if (!question.readable()) throw new NotFound();
        var said = Typed.text(text);
        var again = Typed.line(asked);
        var problems = new Problems();
        var tag = LanguageTag.parse(language).filter(one -> words.offers(one, visit));
        if (tag.isEmpty()) problems.add("language", visit.say("ambassador.language.wrong"));
        if (again.length() > AskPage.LONGEST) problems.add("asked", visit.say("ambassador.too-long", AskPage.LONGEST));
        ProfileForm.check(problems, "text", said, LONGEST_ANSWER, "ambassador.answer.missing", visit);
        if (problems.none()) {
            questions.answer(question, by, tag.orElseThrow(), again, said);
            return "redirect:" + visit.link(question.path());
        }
        response.setStatus(problems.status().value());
        return views.show(question, Optional.of(new QuestionViews.Sent(language, again, said, problems)), visit, model);
    }

    @PostMapping("/{lang}/my/ambassador/answers/{id:[0-9a-f-]{36}}/removal")
    @Access(Access.For.MEMBERS)
    String takeBack(@PathVariable UUID id, Visit visit) {
        var hers = mine.ambassador(visit);
        var answer = answers.with(id)
                .filter(one -> one.ambassador().equals(hers.id()))
                .orElseThrow(NotFound::new);
        questions.takeBack(answer);
        return "redirect:" + visit.link(MyAmbassadorPage.PATH);
    }
}
