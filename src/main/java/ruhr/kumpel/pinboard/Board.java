package ruhr.kumpel.pinboard;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// The pinboard as everybody sees it.
@Component
class Board {

    private final PostingStore store;
    private final PostingWords words;
    private final Portals portals;

    Board(PostingStore store, PostingWords words, Portals portals) {
        this.store = store;
        this.words = words;
        this.portals = portals;
    }

    /// One time that an event happens.
    record Dated(Posting posting, Event.Occasion at) {}

    /// Only what there is: words that nobody knows are left out.
    Wish wish(String show, String category, String town, String lang, Visit visit) {
        return new Wish(
                Set.of("news", "events").contains(show) ? show : "",
                portals.with(visit.portal()).category(category).isPresent() ? category : "",
                words.towns(visit).stream().anyMatch(one -> one.value().equals(town)) ? town : "",
                visit.site().language(lang).map(LanguageTag::value).orElse(""));
    }

    /// The newest first; events by their next date.
    List<Posting> find(Wish wish, Visit visit) {
        var all = matching(wish, visit);
        if (!wish.show().equals("events")) return all.toList();
        return next(wish, visit).stream().map(Dated::posting).toList();
    }

    List<Posting> news(Visit visit) {
        return find(Wish.ALL.showing("news"), visit);
    }

    /// Each event with its next date, the nearest first.
    List<Dated> next(Wish wish, Visit visit) {
        return matching(wish.showing("events"), visit)
                .flatMap(one -> PostingWords.next(one, visit.now()).map(at -> new Dated(one, at)).stream())
                .sorted(Comparator.comparing(dated -> dated.at().from()))
                .toList();
    }

    /// Every time that something happens between these moments.
    List<Dated> between(Wish wish, Instant from, Instant to, int most, Visit visit) {
        return matching(wish.showing("events"), visit)
                .flatMap(one -> one.content().event().orElseThrow().next(from, most).stream()
                        .filter(at -> at.from().isBefore(to))
                        .map(at -> new Dated(one, at)))
                .sorted(Comparator.comparing(dated -> dated.at().from()))
                .toList();
    }

    private Stream<Posting> matching(Wish wish, Visit visit) {
        var topics = below(wish.category(), visit);
        return store.readableOn(visit.portal(), visit.today()).stream()
                .filter(one -> wish.show().isEmpty()
                        || one.content().event().isPresent() == wish.show().equals("events"))
                .filter(one -> topics.isEmpty() || topics.contains(one.content().category()))
                .filter(one -> wish.town().isEmpty()
                        || one.content().town().isEmpty()
                        || one.content().town().filter(wish.town()::equals).isPresent())
                .filter(one -> wish.lang().isEmpty()
                        || one.content().title().languages().contains(new LanguageTag(wish.lang())));
    }

    private Set<String> below(String category, Visit visit) {
        if (category.isEmpty()) return Set.of();
        return Stream.concat(
                        Stream.of(category),
                        portals.with(visit.portal()).below(category).stream().map(one -> one.key()))
                .collect(Collectors.toSet());
    }
}
