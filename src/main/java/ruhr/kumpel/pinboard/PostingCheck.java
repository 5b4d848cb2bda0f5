package ruhr.kumpel.pinboard;

import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Reads a form: says at each field what is wrong, or what the posting says.
final class PostingCheck {

    private final PostingForm form;
    private final PostingWords words;
    private final Visit visit;
    private final Problems problems;

    private PostingCheck(PostingForm form, PostingWords words, Problems problems, Visit visit) {
        this.form = form;
        this.words = words;
        this.problems = problems;
        this.visit = visit;
    }

    /// Empty if there are problems.
    static Optional<Content> read(PostingForm form, PostingWords words, Problems problems, Visit visit) {
        return new PostingCheck(form, words, problems, visit).read();
    }

    private Optional<Content> read() {
        missing("title", form.title());
        tooLong("title", form.title(), Content.LONGEST_TITLE);
        missing("text", form.text());
        tooLong("text", form.text(), Content.LONGEST_TEXT);
        var language = visit.site().language(form.language());
        if (language.isEmpty()) problems.add("language", visit.say("pinboard.form.language.missing"));
        if (!form.as().isEmpty() && words.organisations(visit).stream().noneMatch(one -> is(one, form.as())))
            problems.add("as", visit.say("pinboard.form.as.missing"));
        if (words.topics(visit).stream().noneMatch(one -> is(one, form.category())))
            problems.add("category", visit.say("pinboard.form.category.missing"));
        if (!form.town().isEmpty() && words.towns(visit).stream().noneMatch(one -> is(one, form.town())))
            problems.add("town", visit.say("pinboard.form.town.missing"));
        if (!form.link().isEmpty() && !Links.leadsToTheWeb(form.link()))
            problems.add("link", visit.say("pinboard.form.link.wrong"));
        return form.event() ? withEvent(language) : withDay(language);
    }

    private Optional<Content> withDay(Optional<LanguageTag> language) {
        var today = visit.today();
        var until = Typed.day(form.until())
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(Rules.LONGEST)));
        if (until.isEmpty()) problems.add("until", visit.say("pinboard.form.until.wrong", Rules.LONGEST));
        if (!problems.none()) return Optional.empty();
        return Optional.of(content(language.orElseThrow(), until.orElseThrow(), Optional.empty()));
    }

    /// It is shown until it has happened for the last time.
    private Optional<Content> withEvent(Optional<LanguageTag> language) {
        var event = EventCheck.read(form.when(), problems, visit);
        if (!problems.none() || event.isEmpty()) return Optional.empty();
        var last = event.get().lastDay(visit.today());
        if (last.isBefore(visit.today())) {
            problems.add("startDay", visit.say("pinboard.form.event.over"));
            return Optional.empty();
        }
        return Optional.of(content(language.orElseThrow(), last, event));
    }

    private Content content(LanguageTag language, java.time.LocalDate until, Optional<Event> event) {
        return new Content(
                Localized.of(language, form.title()),
                Localized.of(language, form.text()),
                form.category(),
                Optional.of(form.town()).filter(town -> !town.isEmpty()),
                form.link(),
                until,
                event);
    }

    private void missing(String field, String text) {
        if (text.isEmpty()) problems.add(field, visit.say("pinboard.form." + field + ".missing"));
    }

    private void tooLong(String field, String text, int most) {
        if (text.length() > most) problems.add(field, visit.say("pinboard.form.too-long", most));
    }

    private static boolean is(Choice choice, String value) {
        return choice.value().equals(value);
    }
}
