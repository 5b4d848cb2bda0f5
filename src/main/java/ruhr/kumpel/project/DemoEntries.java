package ruhr.kumpel.project;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// Writes one invented entry, as old as it says it is.
@Component
class DemoEntries {

    private final EntryWriter writer;
    private final EntryStore store;
    private final LineStore lines;
    private final NewsStore news;
    private final Revisions revisions;
    private final Publishing publishing;
    private final DemoContent contents;
    private final DemoPictures pictures;
    private final DemoOrganisations organisations;
    private final Gate gate;
    private final Reviews reviews;

    DemoEntries(
            EntryWriter writer,
            EntryStore store,
            LineStore lines,
            NewsStore news,
            Revisions revisions,
            Publishing publishing,
            DemoContent contents,
            DemoPictures pictures,
            DemoOrganisations organisations,
            Gate gate,
            Reviews reviews) {
        this.writer = writer;
        this.store = store;
        this.lines = lines;
        this.news = news;
        this.revisions = revisions;
        this.publishing = publishing;
        this.contents = contents;
        this.pictures = pictures;
        this.organisations = organisations;
        this.gate = gate;
        this.reviews = reviews;
    }

    void add(DemoFile.Told told, PortalId portal, Instant now) {
        var id = Ids.next();
        var blur = Blur.next();
        var content = contents.of(told, blur, now, pictures.of(told, id));
        var created = now.minus(Duration.ofDays(told.number("days").orElse(1))).minus(Duration.ofHours(3));
        var confirmed =
                now.minus(Duration.ofDays(told.number("fresh").orElse(1))).minus(Duration.ofHours(2));
        var owner = content.organisation()
                .map(organisations::ownerOf)
                .orElseGet(() -> DemoPerson.valueOf(told.text("person")).id());
        var state = told.is("waits") ? State.SUBMITTED : State.PUBLISHED;
        var entry = new Entry(
                id,
                ShortId.next(),
                portal,
                owner,
                state,
                1,
                content,
                content.lines().stream().map(line -> new Line(line, 0, 0)).toList(),
                blur,
                created,
                confirmed,
                confirmed);
        writer.add(List.of(entry), Optional.empty());
        count(told, entry);
        tell(told, entry, now);
        revisions.note(entry, owner, created);
        if (state == State.SUBMITTED) ask(entry, portal);
        publishing.follow(store.with(entry.id()).orElseThrow());
    }

    private void ask(Entry entry, PortalId portal) {
        var reasons = EnumSet.of(Reason.FIRST_ENTRY);
        reasons.addAll(gate.reasons(entry.content(), portal, entry.owner()));
        reviews.ask("entry", entry.id(), portal, reasons, gate.endangers(reasons));
    }

    private void count(DemoFile.Told told, Entry entry) {
        for (int i = 0; i < entry.lines().size(); i++)
            lines.elsewhere(entry.id(), entry.lines().get(i).id(), 0, (Integer)
                    ((List<?>) told.list("lines").get(i)).get(4));
    }

    private void tell(DemoFile.Told told, Entry entry, Instant now) {
        for (var one : told.list("news")) {
            var item = (List<?>) one;
            var language = item.size() > 2 ? new LanguageTag(item.get(2).toString()) : LanguageTag.GERMAN;
            var when = now.minus(Duration.ofDays((Integer) item.get(0)));
            news.add(entry.id(), language, item.get(1).toString(), entry.owner(), when);
        }
    }
}
