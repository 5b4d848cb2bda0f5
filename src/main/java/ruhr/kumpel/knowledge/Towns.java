package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;

/// Towns join one by one, and look as they like.
@Component
class Towns {

    static final String PICTURES = "knowledge.town";

    private final TownStore store;
    private final Pictures pictures;
    private final Changes changes;
    private final Clock clock;

    Towns(TownStore store, Pictures pictures, Changes changes, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.changes = changes;
        this.clock = clock;
    }

    /// A town that is there already stays as it is.
    @Transactional
    public Town join(PortalId portal, String municipality) {
        store.add(Ids.next(), portal, municipality, Emblem.FIRST, clock.instant());
        var town = store.with(portal, municipality).orElseThrow();
        noted(town);
        return town;
    }

    /// Changes how it looks and what it says in one language, if both still are what she saw.
    @Transactional
    public Settling settle(Town wanted, LanguageTag language, Predicate<Town> asSeen) {
        var now = store.locked(wanted.id());
        if (!asSeen.test(now)) return new Settling.Outdated(now);
        var other = wanted.host().flatMap(store::at).filter(one -> !one.id().equals(now.id()));
        if (other.isPresent()) return new Settling.HostTaken();
        store.change(wanted.wearing(now.crest()));
        store.say(
                wanted.id(),
                language,
                wanted.lead().exactly(language).orElse(""),
                wanted.office().exactly(language).orElse(""));
        noted(wanted);
        return new Settling.Settled();
    }

    /// Another crest, or none: then the emblem is drawn.
    @Transactional
    public void wear(Town town, Optional<MediaId> crest) {
        var now = store.locked(town.id());
        now.crest().ifPresent(old -> pictures.drop(List.of(old)));
        crest.ifPresent(fresh -> {
            pictures.keep(List.of(fresh), new Owner(PICTURES, now.id()));
            pictures.show(List.of(fresh));
        });
        store.change(now.wearing(crest));
        noted(now);
    }

    @Transactional
    public void open(Town town) {
        store.open(town.id(), clock.instant());
        noted(town);
    }

    /// Readers get the region's pages again; nothing that the town wrote is lost.
    @Transactional
    public void close(Town town) {
        store.close(town.id());
        noted(town);
    }

    private void noted(Town town) {
        changes.note("knowledge", town.id());
    }
}
