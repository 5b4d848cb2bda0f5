package ruhr.kumpel.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.discovery.Line;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.discovery.Who;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;

/// Brings to the public what an entry's state says, and takes away what it does not; within the writing
/// transaction.
@Component
class Publishing {

    static final String TOPIC = "entry";
    private static final int SUMMARY = 240;

    private final Listings listings;
    private final Pictures pictures;
    private final Changes changes;
    private final QuestionStore questions;
    private final Organisations organisations;
    private final Portals portals;
    private final Elsewhere elsewhere;
    private final FreshnessRule rule;
    private final Clock clock;

    Publishing(
            Listings listings,
            Pictures pictures,
            Changes changes,
            QuestionStore questions,
            Organisations organisations,
            Portals portals,
            Elsewhere elsewhere,
            ProjectSettings settings,
            Clock clock) {
        this.listings = listings;
        this.pictures = pictures;
        this.changes = changes;
        this.questions = questions;
        this.organisations = organisations;
        this.portals = portals;
        this.elsewhere = elsewhere;
        this.rule = new FreshnessRule(settings);
        this.clock = clock;
    }

    /// The entry as it stands now, after any change.
    void follow(Entry entry) {
        if (entry.state().open()) listings.publish(listing(entry));
        else listings.withdraw(entry.id());
        if (entry.state().readable()) pictures.show(entry.content().pictures());
        else pictures.hide(entry.content().pictures());
        if (!entry.state().mayBeShared()) elsewhere.takeBackOffers(entry.id());
        changes.note(TOPIC, entry.id());
    }

    /// Entries that were not there before: nobody shows them elsewhere or was asked whether they are still true.
    void begin(List<Entry> entries) {
        listings.publishAll(entries.stream()
                .filter(entry -> entry.state().open())
                .map(entry -> listing(entry, Elsewhere.atHome(entry), Optional.empty()))
                .toList());
        entries.stream()
                .filter(entry -> entry.state().readable())
                .forEach(entry -> pictures.show(entry.content().pictures()));
        changes.noteAll(TOPIC, entries.stream().map(Entry::id).toList());
    }

    /// It is about to be deleted.
    void withdraw(Entry entry) {
        listings.withdraw(entry.id());
        elsewhere.leaveAll(entry.id());
        changes.note(TOPIC, entry.id());
    }

    Listing listing(Entry entry) {
        var asked = questions.of(entry.id()).map(QuestionStore.Question::asked);
        return listing(entry, elsewhere.placements(entry), asked);
    }

    private Listing listing(Entry entry, Map<PortalId, Placement> placements, Optional<Instant> asked) {
        var content = entry.content();
        var zone = portals.with(entry.portal()).setting().zone();
        var listing = new Listing(
                entry.id(),
                entry.shortId(),
                content.kind(),
                entry.portal(),
                placements,
                content.source(),
                content.texts().title(),
                summary(content.texts().text()),
                content.spoken(),
                content.where(),
                who(content),
                content.period().from().map(day -> day.atStartOfDay(zone).toInstant()),
                content.lastDay().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                entry.created(),
                entry.changed(),
                Optional.of(entry.confirmed()),
                content.urgent(),
                rule.freshness(asked, now()),
                entry.lines().stream().map(Publishing::line).toList(),
                content.pictures().stream().findFirst());
        return content.job().map(job -> listing.of(job.vacancy())).orElse(listing);
    }

    Optional<Who> who(Content content) {
        return content.organisation()
                .flatMap(id ->
                        Optional.ofNullable(organisations.named(List.of(id)).get(id)))
                .filter(organisation -> !organisation.hidden())
                .map(organisation -> new Who(organisation.id(), organisation.name(), organisation.verified()));
    }

    static Localized summary(Localized text) {
        Map<LanguageTag, String> shorter = new java.util.LinkedHashMap<>();
        text.texts().forEach((language, words) -> shorter.put(language, shortened(words, SUMMARY)));
        return new Localized(shorter);
    }

    /// Whole words, one line.
    static String shortened(String text, int length) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) return line;
        int space = line.lastIndexOf(' ', length - 1);
        return line.substring(0, space > length / 2 ? space : length - 1) + "…";
    }

    private static Line line(ruhr.kumpel.project.Line line) {
        return new Line(
                line.label(),
                line.quantity(),
                line.given(),
                line.content().quantity().unit());
    }

    private Instant now() {
        return clock.instant();
    }
}
