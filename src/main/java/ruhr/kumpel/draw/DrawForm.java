package ruhr.kumpel.draw;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a manager typed about a draw, in one language or two.
public record DrawForm(
        String title, String story, String titleEn, String storyEn, String winners, String lastDay, String source) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_STORY = 4000;
    private static final int LONGEST_SOURCE = 200;
    private static final int MOST_WINNERS = 100;
    private static final int LONGEST_DAYS = 180;

    public DrawForm(
            @Nullable String title,
            @Nullable String story,
            @Nullable String titleEn,
            @Nullable String storyEn,
            @Nullable String winners,
            @Nullable String lastDay,
            @Nullable String source) {
        this.title = line(title);
        this.story = text(story);
        this.titleEn = line(titleEn);
        this.storyEn = text(storyEn);
        this.winners = line(winners);
        this.lastDay = line(lastDay);
        this.source = line(source);
    }

    static DrawForm blank() {
        return new DrawForm(null, null, null, null, "1", null, null);
    }

    Problems problems(LocalDate today, Visit visit) {
        var problems = new Problems();
        if (title.isEmpty()) problems.add("title", visit.say("draw.form.title.missing"));
        if (story.isEmpty()) problems.add("story", visit.say("draw.form.story.missing"));
        checkLength("title", title, LONGEST_TITLE, problems, visit);
        checkLength("story", story, LONGEST_STORY, problems, visit);
        checkLength("titleEn", titleEn, LONGEST_TITLE, problems, visit);
        checkLength("storyEn", storyEn, LONGEST_STORY, problems, visit);
        if (titleEn.isEmpty() != storyEn.isEmpty())
            problems.add(titleEn.isEmpty() ? "titleEn" : "storyEn", visit.say("draw.form.both"));
        if (many().isEmpty()) problems.add("winners", visit.say("draw.form.winners.wrong", MOST_WINNERS));
        if (day().filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS)))
                .isEmpty()) problems.add("lastDay", visit.say("draw.form.last-day.wrong", LONGEST_DAYS));
        if (source.isEmpty()) problems.add("source", visit.say("draw.form.source.missing"));
        checkLength("source", source, LONGEST_SOURCE, problems, visit);
        return problems;
    }

    Localized titles(LanguageTag language) {
        var texts = Localized.of(language, title);
        return titleEn.isEmpty() ? texts : texts.with(LanguageTag.ENGLISH, titleEn);
    }

    Localized stories(LanguageTag language) {
        var texts = Localized.of(language, story);
        return storyEn.isEmpty() ? texts : texts.with(LanguageTag.ENGLISH, storyEn);
    }

    Optional<Integer> many() {
        if (!winners.matches("[0-9]{1,3}")) return Optional.empty();
        return Optional.of(Integer.parseInt(winners)).filter(one -> one >= 1 && one <= MOST_WINNERS);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(lastDay));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static void checkLength(String field, String text, int most, Problems problems, Visit visit) {
        if (text.length() > most) problems.add(field, visit.say("draw.form.too-long", most));
    }

    private static String line(@Nullable String text) {
        return requireNonNullElse(text, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String text(@Nullable String text) {
        return requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }
}
