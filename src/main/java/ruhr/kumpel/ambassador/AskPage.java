package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Anybody asks, from wherever she is. Whoever leaves an address confirms it and hears of the answer; whoever leaves
/// none looks here again.
@Controller
@Access(Access.For.EVERYBODY)
class AskPage {

    static final String PATH = "/questions/new";
    static final int LONGEST = 600;
    private static final Limit QUESTIONS = Limit.perHour("ambassador.question", 20);

    private final Mine mine;
    private final Questions questions;
    private final QuestionStore store;
    private final AmbassadorWords words;
    private final Confirmations confirmations;
    private final Throttle throttle;

    AskPage(
            Mine mine,
            Questions questions,
            QuestionStore store,
            AmbassadorWords words,
            Confirmations confirmations,
            Throttle throttle) {
        this.mine = mine;
        this.questions = questions;
        this.store = store;
        this.words = words;
        this.confirmations = confirmations;
        this.throttle = throttle;
    }

    private record Typing(String key, String question, String language, String topic, String email) {}

    @GetMapping("/{lang}/questions/new")
    String blank(@RequestParam(defaultValue = "") String held, Visit visit, Model model) {
        mine.open(visit);
        var typing = new Typing(Ids.next().toString(), "", visit.language().value(), "", "");
        return show(typing, !held.isEmpty(), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/questions/new")
    String ask(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String email,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        mine.open(visit);
        var typing = new Typing(key, Typed.line(question), language, topic, Typed.line(email));
        var problems = problems(typing, visit);
        if (problems.none() && !throttle.allows(QUESTIONS, request))
            problems.addTooMany("question", visit.say("web.error.429.text"));
        if (problems.none()) {
            var onwards = asked(typing, visit, problems);
            if (problems.none()) return "redirect:" + visit.link(onwards);
        }
        response.setStatus(problems.status().value());
        return show(typing, false, problems, visit, model);
    }

    private Problems problems(Typing typing, Visit visit) {
        var problems = new Problems();
        ProfileForm.check(problems, "question", typing.question(), LONGEST, "ambassador.ask.missing", visit);
        if (LanguageTag.parse(typing.language())
                .filter(tag -> words.offers(tag, visit))
                .isEmpty()) problems.add("language", visit.say("ambassador.language.wrong"));
        if (!typing.email().isEmpty() && EmailAddress.parse(typing.email()).isEmpty())
            problems.add("email", visit.say("ambassador.ask.email.wrong"));
        return problems;
    }

    /// Answers where to go on, below the language.
    private String asked(Typing typing, Visit visit, Problems problems) {
        var member = visit.member();
        boolean nobody = member.isEmpty() && typing.email().isEmpty();
        var question = new Question(
                Typed.id(typing.key()),
                ShortId.next(),
                visit.portal(),
                words.hasTopic(typing.topic(), visit) ? typing.topic() : "",
                new LanguageTag(typing.language()),
                Localized.EMPTY,
                Optional.empty(),
                nobody ? Question.Standing.HELD : Question.Standing.UNCONFIRMED,
                visit.now(),
                visit.now(),
                false);
        questions.ask(question, typing.question());
        if (nobody) return PATH + "?held=1";
        if (member.isPresent()) {
            questions.belongsTo(member.get().person(), question.id());
            return store.with(question.id()).orElseThrow().path();
        }
        var address = EmailAddress.parse(typing.email()).orElseThrow();
        return switch (confirmations.ask(address, QuestionConfirmation.PURPOSE, question.id(), visit)) {
            case Asked.Sent(var path) -> path;
            case Asked.TooMany _ -> {
                problems.addTooMany("email", visit.say("ambassador.ask.email.too-many"));
                yield "";
            }
        };
    }

    private String show(Typing typing, boolean held, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("ambassador.ask.title"))
                        .hidden()
                        .below(visit.say("ambassador.questions.title"), QuestionsPage.PATH));
        model.addAttribute(
                "view",
                new AskView(
                        visit.link(PATH),
                        visit.link(QuestionsPage.PATH),
                        typing.key().isEmpty() ? Ids.next().toString() : typing.key(),
                        typing.question(),
                        typing.language(),
                        words.ownNames(visit),
                        typing.topic(),
                        words.topics(visit),
                        typing.email(),
                        visit.member().isEmpty(),
                        held,
                        problems));
        return "ambassador/ask";
    }
}
