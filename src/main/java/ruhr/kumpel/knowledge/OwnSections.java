package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Towns say sections of the region's pages their own way, and decide when the region changes them.
@Component
class OwnSections {

    private final LeafStore leaves;
    private final TextStore texts;
    private final OwnStore store;
    private final Changes changes;
    private final Clock clock;

    OwnSections(LeafStore leaves, TextStore texts, OwnStore store, Changes changes, Clock clock) {
        this.leaves = leaves;
        this.texts = texts;
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /// @param section the region's, or one of the town's own
    /// @param kind of a section that is not there yet
    record Place(Leaf leaf, Town town, String section, OwnSection.Kind kind) {}

    /// Saves if what is stored still is what she saw. Whoever writes has read what the region says now.
    @Transactional
    public OwnSaving save(
            Place place,
            LanguageTag language,
            OwnWording wording,
            Predicate<OwnWording> asSeen,
            boolean publish,
            PersonId by) {
        leaves.lock(place.leaf().id());
        var there = store.with(place.leaf().id(), place.town().id(), place.section());
        var newest = there.flatMap(one -> store.newest(one.id(), language));
        var now = wording(there, newest);
        if (!asSeen.test(now)) return new OwnSaving.Outdated(now);
        var section = there.orElseGet(() -> begun(place, language, wording));
        if (section.kind() == OwnSection.Kind.ADDED) store.place(section.id(), wording.after());
        int number = newest.filter(one -> wording(there, newest).equals(wording))
                .map(OwnText::number)
                .orElseGet(() -> add(section, language, newest, wording, by));
        if (publish) {
            store.publish(section.id(), language, number, clock.instant());
            store.seen(section.id(), region(place.leaf()));
            changes.note("knowledge", place.leaf().id());
        }
        return new OwnSaving.Saved();
    }

    static OwnWording wording(Optional<OwnSection> section, Optional<OwnText> newest) {
        var after = section.map(OwnSection::after).orElse("");
        return newest.map(text -> new OwnWording(text.title(), text.body(), after))
                .orElse(new OwnWording("", "", after));
    }

    /// Decides about what the region says by now; too late if that has changed once more.
    @Transactional
    public boolean decide(Leaf leaf, OwnSection section, TownDeed deed, int regionSeen, PersonId by) {
        leaves.lock(leaf.id());
        if (region(leaf) != regionSeen) return false;
        store.seen(section.id(), regionSeen);
        if (deed == TownDeed.ADOPT) store.withdraw(section.id());
        store.decided(section.id(), regionSeen, deed, by, clock.instant());
        changes.note("knowledge", leaf.id());
        return true;
    }

    /// The revision that readers of the region see; 0 if there is none.
    int region(Leaf leaf) {
        return Optional.ofNullable(texts.published(leaf).get(leaf.source()))
                .map(Revision::number)
                .orElse(0);
    }

    private OwnSection begun(Place place, LanguageTag language, OwnWording wording) {
        var section = new OwnSection(
                Ids.next(),
                place.leaf().id(),
                place.town().id(),
                place.section(),
                place.kind(),
                wording.after(),
                language,
                region(place.leaf()));
        store.add(section);
        return section;
    }

    private int add(
            OwnSection section, LanguageTag language, Optional<OwnText> newest, OwnWording wording, PersonId by) {
        int number = newest.map(OwnText::number).orElse(0) + 1;
        int ofSource = language.equals(section.source())
                ? 0
                : store.newest(section.id(), section.source())
                        .map(OwnText::number)
                        .orElse(0);
        store.add(
                section.id(),
                language,
                new OwnText(number, wording.title(), wording.body(), ofSource, Optional.of(by), clock.instant()));
        return number;
    }
}
