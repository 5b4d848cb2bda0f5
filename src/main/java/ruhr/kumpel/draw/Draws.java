package ruhr.kumpel.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;

/// From the promise to the winners. Each step happens once.
@Component
class Draws {

    private static final String TOPIC = "draw";

    private final DrawStore store;
    private final Organisations organisations;
    private final Portals portals;
    private final WinnerLetters letters;
    private final Changes changes;
    private final Clock clock;

    Draws(
            DrawStore store,
            Organisations organisations,
            Portals portals,
            WinnerLetters letters,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.portals = portals;
        this.letters = letters;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Draw begin(
            PortalId portal, Localized title, Localized story, int winners, LocalDate lastDay, String source) {
        var draw = new Draw(
                Ids.next(),
                ShortId.next(),
                portal,
                title,
                story,
                winners,
                lastDay,
                source,
                Lot.next(),
                Optional.empty(),
                Optional.empty());
        store.add(draw, clock.instant());
        changes.note(TOPIC, draw.id());
        return draw;
    }

    /// False once it is too late.
    @Transactional
    public boolean join(UUID id, OrganisationId organisation) {
        var draw = store.locked(id);
        if (!draw.open(today(draw))) return false;
        store.join(id, organisation, clock.instant());
        changes.note(TOPIC, id);
        return true;
    }

    @Transactional
    public boolean leave(UUID id, OrganisationId organisation) {
        var draw = store.locked(id);
        if (!draw.open(today(draw))) return false;
        store.leave(id, organisation);
        changes.note(TOPIC, id);
        return true;
    }

    /// Once the last day is over. Numbers follow the names, so that nobody can say that they were dealt out. Whoever
    /// was hidden meanwhile does not take part.
    @Transactional
    public void close(UUID id) {
        var draw = store.locked(id);
        if (draw.closed().isPresent() || draw.open(today(draw))) return;
        var came =
                store.participants(id).stream().map(Participant::organisation).toList();
        var there = organisations.named(came).values().stream()
                .filter(one -> !one.hidden())
                .sorted(Comparator.comparing(Organisation::name)
                        .thenComparing(one -> one.id().value()))
                .toList();
        var kept = there.stream().map(Organisation::id).collect(Collectors.toSet());
        came.stream().filter(one -> !kept.contains(one)).forEach(one -> store.leave(id, one));
        var list = new ArrayList<Participant>();
        for (var one : there) list.add(new Participant(one.id(), list.size() + 1, line(one.name())));
        store.close(id, list, Lot.hash(Participant.list(list)), clock.instant());
        changes.note(TOPIC, id);
    }

    /// With the public number, once. False if the list is not closed yet, or it is drawn already.
    @Transactional
    public boolean draw(UUID id, String beacon) {
        var draw = store.locked(id);
        if (draw.closed().isEmpty() || draw.drawn().isPresent()) return false;
        store.draw(id, beacon, clock.instant());
        var list = store.participants(id);
        winners(draw, beacon, list).forEach(winner -> letters.won(draw, winner.organisation()));
        changes.note(TOPIC, id);
        return true;
    }

    static List<Participant> winners(Draw draw, String beacon, List<Participant> list) {
        return draw.lot().scores(beacon, list.size()).stream()
                .limit(draw.winners())
                .map(score -> list.get(score.number() - 1))
                .toList();
    }

    /// The day in the portal's zone.
    LocalDate today(Draw draw) {
        return LocalDate.ofInstant(
                clock.instant(), portals.with(draw.portal()).setting().zone());
    }

    private static String line(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
