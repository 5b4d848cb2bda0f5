package ruhr.kumpel.pinboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.discovery.Who;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;

/// Brings to lists, map and search what may be read, and takes away what may not; within the writing transaction.
@Component
class Publishing {

    static final String TOPIC = "posting";
    private static final int SUMMARY = 240;

    private final Listings listings;
    private final Organisations organisations;
    private final Portals portals;
    private final Changes changes;
    private final Clock clock;

    Publishing(Listings listings, Organisations organisations, Portals portals, Changes changes, Clock clock) {
        this.listings = listings;
        this.organisations = organisations;
        this.portals = portals;
        this.changes = changes;
        this.clock = clock;
    }

    /// As it stands now, after any change.
    void follow(Posting posting) {
        if (posting.readable(today(posting.portal()))) listings.publish(listing(posting));
        else listings.withdraw(posting.id());
        changes.note(TOPIC, posting.id());
    }

    void withdraw(UUID id) {
        listings.withdraw(id);
        changes.note(TOPIC, id);
    }

    LocalDate today(PortalId portal) {
        return LocalDate.ofInstant(
                clock.instant(), portals.with(portal).setting().zone());
    }

    /// Of an event the next time that it happens.
    Listing listing(Posting posting) {
        var content = posting.content();
        var next = content.event()
                .flatMap(event -> event.next(clock.instant(), 1).stream().findFirst());
        return new Listing(
                posting.id(),
                posting.shortId(),
                Kind.POSTING,
                posting.portal(),
                Map.of(posting.portal(), new Placement(true, List.of(content.category()))),
                content.source(),
                content.title(),
                summary(content),
                Set.of(),
                where(content),
                who(posting),
                next.map(Event.Occasion::from),
                Optional.of(end(posting)),
                posting.created(),
                posting.changed(),
                Optional.empty(),
                false,
                Freshness.FRESH,
                List.of(),
                Optional.empty());
    }

    private Instant end(Posting posting) {
        var zone = portals.with(posting.portal()).setting().zone();
        return posting.content().until().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Where where(Content content) {
        if (content.event().filter(Event::online).isPresent()) return new Where.Online();
        return content.town().<Where>map(Where.Town::new).orElseGet(Where.Region::new);
    }

    private Optional<Who> who(Posting posting) {
        return posting.organisation()
                .flatMap(id ->
                        Optional.ofNullable(organisations.named(List.of(id)).get(id)))
                .filter(organisation -> !organisation.hidden())
                .map(organisation -> new Who(organisation.id(), organisation.name(), organisation.verified()));
    }

    private static Localized summary(Content content) {
        Map<LanguageTag, String> shorter = new LinkedHashMap<>();
        content.text().texts().forEach((language, words) -> shorter.put(language, shortened(words, SUMMARY)));
        return new Localized(shorter);
    }

    /// Whole words, one line.
    static String shortened(String text, int length) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) return line;
        int space = line.lastIndexOf(' ', length - 1);
        return line.substring(0, space > length / 2 ? space : length - 1) + "…";
    }
}
