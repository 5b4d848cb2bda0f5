package ruhr.kumpel.pinboard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// Invented news and events of the welcome portal: `demo/postings.yaml`, in five languages. Dates are counted from
/// today, so that the pinboard of a demo is never over.
@Component
@SuppressWarnings("unchecked")
class PinboardDemo implements Demo {

    private final PostingWriter writer;
    private final PostingStore store;
    private final Publishing publishing;
    private final Organisations organisations;
    private final Portals portals;
    private final Clock clock;

    PinboardDemo(
            PostingWriter writer,
            PostingStore store,
            Publishing publishing,
            Organisations organisations,
            Portals portals,
            Clock clock) {
        this.writer = writer;
        this.store = store;
        this.publishing = publishing;
        this.organisations = organisations;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        portals.byKey("welcome")
                .filter(portal -> store.readableOn(portal.id(), publishing.today(portal.id()))
                        .isEmpty())
                .ifPresent(portal -> DemoTexts.read("postings.yaml").forEach(told -> post(told, portal)));
    }

    private void post(Map<String, Object> told, Portal portal) {
        var today = publishing.today(portal.id());
        var organisation =
                Optional.ofNullable((String) told.get("organisation")).map(this::named);
        var posted = clock.instant().minus(Duration.ofDays((Integer) DemoTexts.the(told, "ago")));
        var event = Optional.ofNullable((Map<String, Object>) told.get("event"))
                .map(one -> event(one, today, portal.setting().zone()));
        var posting = new Posting(
                Postings.freshId(),
                ShortId.next(),
                portal.id(),
                organisation.map(this::owner).orElseGet(() -> person(told)),
                organisation,
                Optional.empty(),
                State.PUBLISHED,
                false,
                new Content(
                        texts(told, 0),
                        texts(told, 1),
                        (String) DemoTexts.the(told, "category"),
                        Optional.ofNullable((String) told.get("town")),
                        (String) told.getOrDefault("link", ""),
                        event.map(one -> one.lastDay(today)).orElse(today.plusDays(Rules.RELEASED.expiryDays())),
                        event),
                posted,
                posted);
        writer.add(posting);
        publishing.follow(posting);
    }

    private static Event event(Map<String, Object> told, LocalDate today, ZoneId zone) {
        var day = today.plusDays((Integer) DemoTexts.the(told, "in"));
        var starts = day.atTime(LocalTime.parse((String) DemoTexts.the(told, "at")));
        return new Event(
                starts,
                day.atTime(LocalTime.parse((String) DemoTexts.the(told, "to"))),
                false,
                zone,
                Boolean.TRUE.equals(told.get("online")),
                (String) DemoTexts.the(told, "place"),
                Optional.ofNullable((String) told.get("rule")).map(rule -> Recurrence.stored(rule, zone)),
                Set.of());
    }

    /// The language it was written in first.
    private static Localized texts(Map<String, Object> told, int place) {
        var source = new LanguageTag((String) DemoTexts.the(told, "source"));
        var all = DemoTexts.localized(told, place);
        var texts = new LinkedHashMap<LanguageTag, String>();
        texts.put(source, all.exactly(source).orElseThrow());
        all.texts().forEach(texts::putIfAbsent);
        return new Localized(texts);
    }

    private OrganisationId named(String name) {
        return organisations
                .with(Slug.of(name, "organisation"))
                .map(Organisation::id)
                .orElseThrow();
    }

    private PersonId owner(OrganisationId organisation) {
        return organisations.team(organisation).getFirst();
    }

    private static PersonId person(Map<String, Object> told) {
        return DemoPerson.valueOf((String) DemoTexts.the(told, "person")).id();
    }
}
