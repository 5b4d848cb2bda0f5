package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Differences;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Prepares a page's words for editing: beside a translation its source, and what became of that since.
@Component
class TextViews {

    private static final int COMMENTS = 20;
    private static final List<String> DONE = List.of(
            "saved",
            "submitted",
            "published",
            "withdrawn",
            "late",
            "translated",
            "translated-partly",
            "appointed",
            "not-appointed",
            "no-time");

    private final TextStore texts;
    private final FeedbackStore feedback;
    private final Accounts accounts;
    private final Glossary glossary;
    private final WritingAids aids;
    private final AppointmentStore appointments;
    private final LinkStore links;

    TextViews(
            TextStore texts,
            FeedbackStore feedback,
            Accounts accounts,
            Glossary glossary,
            WritingAids aids,
            AppointmentStore appointments,
            LinkStore links) {
        this.links = links;
        this.appointments = appointments;
        this.texts = texts;
        this.feedback = feedback;
        this.accounts = accounts;
        this.glossary = glossary;
        this.aids = aids;
    }

    /// @param done what has just been done, as a word
    record Form(Wording wording, boolean minor, boolean complete, Problems problems, Seen seen, String done) {}

    TextView of(Leaf leaf, LanguageTag language, Form form, Visit visit) {
        return of(leaf, language, form, WritingAids.Asked.NOTHING, visit);
    }

    TextView of(Leaf leaf, LanguageTag language, Form form, WritingAids.Asked asked, Visit visit) {
        var standings = texts.standings(leaf.id());
        var standing = standings.stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
        return new TextView(
                visit.say(TreePage.title(leaf, standings)).value(),
                DeskTabs.of(leaf, language, visit),
                Marks.of(leaf, standings, visit),
                language.value(),
                language.direction(),
                form.wording(),
                form.minor(),
                form.complete(),
                source(leaf, language, visit),
                standing.flatMap(Standing::submitted).flatMap(number -> step(leaf, language, number, visit)),
                standing.filter(one -> one.unconfirmed() && !one.hasDraft())
                        .flatMap(one -> step(leaf, language, one.newest(), visit)),
                standing.flatMap(Standing::published).isPresent(),
                standing.filter(Standing::hasDraft).map(one -> timed(leaf, language, one, visit)),
                ways(leaf, language, standings, visit),
                aids.of(leaf, language, form.wording(), asked, visit),
                voices(leaf, visit),
                form.problems(),
                form.seen(),
                Optional.of(form.done())
                        .filter(word -> DONE.contains(word))
                        .map(word -> visit.say("knowledge.done." + word)),
                Stream.concat(
                                Stream.of(form.wording().body(), form.wording().basis())
                                        .flatMap(text -> Markdown.deadEnds(text).stream())
                                        .map(target -> visit.say("knowledge.text.link", target)),
                                dead(leaf, language))
                        .toList());
    }

    /// Whether a translation says all that readers see in the source; one that is not there yet will.
    boolean isComplete(Leaf leaf, LanguageTag language, Optional<Revision> newest) {
        return newest.isEmpty()
                || texts.standings(leaf.id()).stream()
                        .noneMatch(one -> one.language().equals(language) && one.outdated());
    }

    private Optional<TextView.Source> source(Leaf leaf, LanguageTag language, Visit visit) {
        if (language.equals(leaf.source())) return Optional.empty();
        return Optional.ofNullable(texts.published(leaf).get(leaf.source()))
                .or(() -> texts.newest(leaf.id(), leaf.source()))
                .map(now -> new TextView.Source(
                        leaf.source().ownName(),
                        InfoViews.text(
                                leaf.source(),
                                now.wording(),
                                Markdown.of(now.wording().body(), visit),
                                visit),
                        changes(leaf, language, now, visit),
                        terms(leaf, language, now, visit)));
    }

    private List<TextView.Hint> terms(Leaf leaf, LanguageTag language, Revision source, Visit visit) {
        var text = String.join("\n", source.wording().fields().values());
        return glossary.in(text, leaf.source(), visit.portal()).stream()
                .map(term -> new TextView.Hint(
                        term.term(),
                        term.note(),
                        Optional.ofNullable(term.words().get(language)).stream()
                                .map(words -> new GlossaryView.Said(
                                        language.ownName(), language.value(), language.direction(), words))
                                .toList()))
                .toList();
    }

    private List<TextView.Change> changes(Leaf leaf, LanguageTag language, Revision now, Visit visit) {
        var then = texts.newest(leaf.id(), language)
                .flatMap(newest -> texts.with(leaf.id(), leaf.source(), newest.ofSource()));
        return then.map(revision -> changes(revision.wording(), now.wording(), visit))
                .orElse(List.of());
    }

    static List<TextView.Change> changes(Wording before, Wording after, Visit visit) {
        var changes = new ArrayList<TextView.Change>();
        var old = before.fields();
        after.fields().forEach((field, text) -> {
            var was = old.getOrDefault(field, "");
            if (!was.equals(text))
                changes.add(new TextView.Change(visit.say("knowledge.text." + field), Differences.between(was, text)));
        });
        return changes;
    }

    private Optional<TextView.Step> step(Leaf leaf, LanguageTag language, int number, Visit visit) {
        return texts.with(leaf.id(), language, number)
                .map(revision ->
                        new TextView.Step(number, Telling.to(visit).moment(revision.made()), who(revision, visit)));
    }

    /// Found by the daily check in what readers see.
    private Stream<String> dead(Leaf leaf, LanguageTag language) {
        return links.deadOf(leaf.portal()).stream()
                .filter(link -> link.page().equals(leaf.id()) && link.town().isEmpty())
                .filter(link -> link.language().equals(language))
                .map(PageLink::target);
    }

    private TextView.Timed timed(Leaf leaf, LanguageTag language, Standing standing, Visit visit) {
        return new TextView.Timed(
                standing.newest(),
                visit.link(leaf.desk() + "/appointment"),
                appointments
                        .of(leaf.id(), language)
                        .map(one -> Telling.to(visit).moment(one.at()))
                        .orElse(""));
    }

    private String who(Revision revision, Visit visit) {
        return revision.by()
                .map(person -> accounts.namesOf(List.of(person)).get(person))
                .orElseGet(() -> visit.say("knowledge.nameless"));
    }

    private static TextView.Ways ways(Leaf leaf, LanguageTag language, List<Standing> standings, Visit visit) {
        boolean open = standings.stream().anyMatch(one -> one.published().isPresent());
        var desk = visit.link(leaf.desk());
        return new TextView.Ways(
                desk + "?in=" + language,
                visit.link(TreePage.PATH),
                visit.link("/info/preview?in=" + language),
                desk + "/publication?in=" + language,
                desk + "/withdrawal?in=" + language,
                open
                        ? Optional.of(Easy.address(language, leaf.path(TreePage.title(leaf, standings))))
                        : Optional.empty());
    }

    private TextView.Voices voices(Leaf leaf, Visit visit) {
        var count = feedback.count(leaf.id());
        var comments = feedback.comments(leaf.id(), COMMENTS).stream()
                .map(one -> new TextView.Voice(
                        one.language().value(), Telling.to(visit).shortDate(one.given()), one.helpful(), one.comment()))
                .toList();
        return new TextView.Voices(visit.say("knowledge.voices.count", count.helpful(), count.unhelpful()), comments);
    }
}
