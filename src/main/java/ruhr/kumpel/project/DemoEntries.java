package ruhr.kumpel.project;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Quantity;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.place.Places;

/// Writes one invented entry, as old as it says it is.
@Component
class DemoEntries {

    private final EntryWriter writer;
    private final EntryStore store;
    private final LineStore lines;
    private final NewsStore news;
    private final Revisions revisions;
    private final Publishing publishing;
    private final DemoOrganisations organisations;
    private final Gate gate;
    private final Reviews reviews;
    private final Places places;

    DemoEntries(
            EntryWriter writer,
            EntryStore store,
            LineStore lines,
            NewsStore news,
            Revisions revisions,
            Publishing publishing,
            DemoOrganisations organisations,
            Gate gate,
            Reviews reviews,
            Places places) {
        this.writer = writer;
        this.store = store;
        this.lines = lines;
        this.news = news;
        this.revisions = revisions;
        this.publishing = publishing;
        this.organisations = organisations;
        this.gate = gate;
        this.reviews = reviews;
        this.places = places;
    }

    void add(DemoFile.Told told, PortalId portal, Instant now) {
        var blur = Blur.next();
        var content = content(told, portal, blur, now);
        var created = now.minus(Duration.ofDays(told.number("days").orElse(1))).minus(Duration.ofHours(3));
        var confirmed =
                now.minus(Duration.ofDays(told.number("fresh").orElse(1))).minus(Duration.ofHours(2));
        var owner =
                told.text("org").isEmpty() ? DemoPerson.valueOf(told.text("person")) : DemoPerson.ORGANISATION_MEMBER;
        var state = told.is("waits") ? State.SUBMITTED : State.PUBLISHED;
        var entry = new Entry(
                Ids.next(),
                ShortId.next(),
                portal,
                owner.id(),
                state,
                1,
                content,
                content.lines().stream().map(line -> new Line(line, 0, 0)).toList(),
                blur,
                created,
                confirmed,
                confirmed);
        writer.add(entry, Optional.empty());
        count(told, entry);
        tell(told, entry, now);
        revisions.note(entry, owner.id(), created);
        if (state == State.SUBMITTED) ask(entry, portal);
        publishing.follow(store.with(entry.id()).orElseThrow());
    }

    private void ask(Entry entry, PortalId portal) {
        var reasons = EnumSet.of(Reason.FIRST_ENTRY);
        reasons.addAll(gate.reasons(entry.content(), portal, entry.owner()));
        reviews.ask("entry", entry.id(), portal, reasons, gate.endangers(reasons));
    }

    private Content content(DemoFile.Told told, PortalId portal, Blur blur, Instant now) {
        var until = told.number("until")
                .map(days -> LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days));
        return new Content(
                Kind.parse(told.text("kind")).orElseThrow(),
                told.text("topic"),
                told.texts(),
                where(told, blur),
                new Period(Optional.empty(), until),
                told.text("hours"),
                told.is("urgent"),
                spoken(told),
                told.text("org").isEmpty()
                        ? Optional.empty()
                        : Optional.of(organisations.named(told.text("org"), portal)),
                Optional.empty(),
                lines(told),
                List.of());
    }

    private Where where(DemoFile.Told told, Blur blur) {
        if (told.text("where").equals("region")) return new Where.Region();
        if (told.text("where").equals("online")) return new Where.Online();
        if (told.text("where").equals("towns"))
            return new Where.Towns(told.list("towns").stream()
                    .map(name -> town(name.toString()))
                    .toList());
        if (told.text("exact").isEmpty() && !told.text("town").isEmpty())
            return new Where.Town(town(told.text("town")));
        var spot = places.find(told.text("place"))
                .orElseThrow(() -> new IllegalStateException("Where is " + told.text("place") + "?"));
        return told.text("exact").isEmpty()
                ? new Where.Blurred(blur.of(spot.position()), spot.label(), spot.municipality())
                : new Where.Exact(spot.position(), told.text("exact"), spot.municipality());
    }

    private String town(String name) {
        return places.all().stream()
                .filter(town -> town.name().in(LanguageTag.GERMAN).value().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No town called " + name))
                .key();
    }

    private static Set<LanguageTag> spoken(DemoFile.Told told) {
        return told.list("spoken").stream()
                .map(tag -> new LanguageTag(tag.toString()))
                .collect(Collectors.toSet());
    }

    private static List<LineContent> lines(DemoFile.Told told) {
        var lines = new ArrayList<LineContent>();
        for (var one : told.list("lines")) {
            var line = (List<?>) one;
            lines.add(new LineContent(
                    Ids.next(),
                    Side.valueOf(line.get(0).toString()),
                    DemoFile.localized(line.get(1)),
                    new Quantity((Integer) line.get(2), line.get(3).toString()),
                    TimeWindow.OPEN));
        }
        return lines;
    }

    private void count(DemoFile.Told told, Entry entry) {
        for (int i = 0; i < entry.lines().size(); i++)
            lines.elsewhere(entry.id(), entry.lines().get(i).id(), (Integer)
                    ((List<?>) told.list("lines").get(i)).get(4));
    }

    private void tell(DemoFile.Told told, Entry entry, Instant now) {
        for (var one : told.list("news")) {
            var item = (List<?>) one;
            news.add(
                    entry.id(),
                    LanguageTag.GERMAN,
                    item.get(1).toString(),
                    entry.owner(),
                    now.minus(Duration.ofDays((Integer) item.get(0))));
        }
    }
}
