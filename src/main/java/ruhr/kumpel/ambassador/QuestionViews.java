package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.ShareKit;
import ruhr.kumpel.web.Visit;

/// Makes a question ready to print.
@Component
class QuestionViews {

    private final Mine mine;
    private final Questions questions;
    private final AmbassadorStore ambassadors;
    private final AmbassadorWords words;

    QuestionViews(Mine mine, Questions questions, AmbassadorStore ambassadors, AmbassadorWords words) {
        this.mine = mine;
        this.questions = questions;
        this.ambassadors = ambassadors;
        this.words = words;
    }

    /// What came back because something was missing.
    record Sent(String language, String asked, String text, Problems problems) {}

    String show(Question question, Optional<Sent> sent, Visit visit, Model model) {
        var text = visit.say(question.text());
        var answers = questions.answersTo(question).stream()
                .map(one -> one(one, visit))
                .toList();
        var title = QuestionListings.cut(text.value(), 140);
        var page = Page.titled(title)
                .script("share")
                .below(visit.say("ambassador.list.title"), "/ambassadors")
                .below(visit.say("ambassador.questions.title"), QuestionsPage.PATH);
        if (!answers.isEmpty())
            page = page.describedAs(
                    QuestionListings.cut(answers.getFirst().text().value(), 160));
        model.addAttribute("page", question.readable() ? page : page.hidden());
        model.addAttribute(
                "view",
                new QuestionView(
                        text,
                        question.text().texts().entrySet().stream()
                                .filter(one -> !one.getKey().equals(text.language()))
                                .map(one -> new Text(one.getKey(), one.getValue()))
                                .toList(),
                        words.topics(List.of(question.topic()), visit).stream()
                                .findFirst()
                                .orElse(""),
                        visit.link(QuestionsPage.PATH) + "?topic=" + question.topic(),
                        visit.say("ambassador.question.asked", Telling.to(visit).date(question.asked())),
                        question.readable() ? "" : state(question, visit),
                        answers,
                        visit.link(AskPage.PATH),
                        visit.link("/report/question/" + question.id()),
                        mine.herself(visit)
                                .filter(one -> one.speaks() && question.readable())
                                .map(_ -> form(question, sent, visit)),
                        question.readable()
                                ? Optional.of(ShareKit.of(title, question.path(), false, visit))
                                : Optional.empty()));
        return "ambassador/question";
    }

    private static String state(Question question, Visit visit) {
        var word = question.hidden() ? "hidden" : question.state().name().toLowerCase(Locale.ROOT);
        return visit.say("ambassador.question.state." + word);
    }

    private QuestionView.One one(Answer answer, Visit visit) {
        var by = ambassadors.with(answer.ambassador()).orElseThrow();
        var text = visit.say(answer.text());
        boolean hers = visit.member()
                .filter(member -> member.person().equals(by.person()))
                .isPresent();
        return new QuestionView.One(
                by.profile().shownAs(),
                visit.link(by.path()),
                text,
                answer.text().texts().entrySet().stream()
                        .filter(one -> !one.getKey().equals(text.language()))
                        .map(one ->
                                new QuestionView.Told(one.getKey().ownName(), new Text(one.getKey(), one.getValue())))
                        .toList(),
                Telling.to(visit).date(answer.answered()),
                visit.link("/report/answer/" + answer.id()),
                hers
                        ? Optional.of(visit.link("/my/ambassador/answers/" + answer.id() + "/removal"))
                        : Optional.empty());
    }

    private QuestionView.Form form(Question question, Optional<Sent> sent, Visit visit) {
        var typed = sent.orElseGet(() -> new Sent(visit.language().value(), "", "", new Problems()));
        return new QuestionView.Form(
                visit.link("/questions/" + question.shortId() + "/answers"),
                words.languages(visit),
                typed.language(),
                typed.asked(),
                typed.text(),
                typed.problems());
    }
}
