package ruhr.kumpel.ambassador;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingSource;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Where;

/// The findable face of a public question: its words, and the first answer in each language.
@Component
class QuestionListings implements ListingSource {

    private static final int AT_ONCE = 500;
    private static final int TITLE = 140;
    private static final int SUMMARY = 240;

    private final QuestionStore questions;
    private final AnswerStore answers;
    private final Listings listings;

    QuestionListings(QuestionStore questions, AnswerStore answers, Listings listings) {
        this.questions = questions;
        this.answers = answers;
        this.listings = listings;
    }

    /// As it stands now, in the caller's transaction.
    void follow(UUID id) {
        var question = questions.with(id).filter(Question::readable);
        if (question.isPresent()) listings.publish(listing(question.get()));
        else listings.withdraw(id);
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.QUESTION);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        var last = new UUID(0, 0);
        for (var some = questions.shownAfter(last, AT_ONCE);
                !some.isEmpty();
                some = questions.shownAfter(last, AT_ONCE)) {
            some.forEach(one -> to.accept(listing(one)));
            last = some.getLast().id();
        }
    }

    private Listing listing(Question question) {
        var answered = answers.shownOf(question.id());
        var topics = question.topic().isEmpty() ? List.<String>of() : List.of(question.topic());
        return new Listing(
                question.id(),
                question.shortId(),
                Kind.QUESTION,
                question.portal(),
                Map.of(question.portal(), new Placement(true, topics)),
                question.language(),
                cut(question.text(), TITLE),
                cut(first(answered), SUMMARY),
                answered.stream()
                        .flatMap(one -> one.text().languages().stream())
                        .collect(Collectors.toSet()),
                new Where.Region(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                question.asked(),
                question.changed(),
                Optional.empty(),
                false,
                Freshness.FRESH,
                List.of(),
                Optional.empty());
    }

    private static Localized first(List<Answer> answered) {
        var first = new LinkedHashMap<LanguageTag, String>();
        for (var one : answered) one.text().texts().forEach(first::putIfAbsent);
        return new Localized(first);
    }

    private static Localized cut(Localized text, int longest) {
        var shorter = new LinkedHashMap<LanguageTag, String>();
        text.texts().forEach((language, words) -> shorter.put(language, cut(words, longest)));
        return new Localized(shorter);
    }

    /// At the end of a word.
    static String cut(String text, int longest) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) return line;
        int space = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, space > longest / 2 ? space : longest - 1) + " …";
    }
}
