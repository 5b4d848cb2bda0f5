package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Changes what pages say. Nothing is overwritten: each saving is one revision more.
@Component
class Writing {

    private static final String TOPIC = "knowledge";

    private final LeafStore leaves;
    private final TextStore texts;
    private final MachineStore runs;
    private final PageListings listings;
    private final Changes changes;
    private final Clock clock;

    Writing(LeafStore leaves, TextStore texts, MachineStore runs, PageListings listings, Changes changes, Clock clock) {
        this.leaves = leaves;
        this.texts = texts;
        this.runs = runs;
        this.listings = listings;
        this.changes = changes;
        this.clock = clock;
    }

    /// @param minor of the source: its translations stay valid
    /// @param complete of a translation: it says all that the source says now
    record Typed(Wording wording, boolean minor, boolean complete) {}

    /// Saves if the newest revision still is what she saw.
    @Transactional
    public Saving save(
            Leaf leaf, LanguageTag language, Typed typed, Predicate<Wording> asSeen, Deed deed, PersonId by) {
        leaves.lock(leaf.id());
        var newest = texts.newest(leaf.id(), language);
        var now = newest.map(Revision::wording).orElse(Wording.EMPTY);
        if (!asSeen.test(now)) return new Saving.Outdated(now);
        int ofSource = ofSource(leaf, language, newest, typed.complete());
        boolean same = newest.isPresent()
                && now.equals(typed.wording())
                && newest.get().ofSource() == ofSource;
        int number = same
                ? newest.get().number()
                : add(leaf.id(), language, newest, typed.wording(), typed.minor(), ofSource, by);
        follow(leaf, language, number, deed, by);
        return new Saving.Saved(number);
    }

    /// Saves a translation that was made elsewhere, unless somebody has written another one meanwhile. The same one a
    /// second time is no change.
    ///
    /// @param ofSource the revision that the translator had before her
    /// @param seen the newest translation when she got it, 0 for none
    @Transactional
    public Saving take(
            Leaf leaf, LanguageTag language, Wording wording, int ofSource, int seen, Deed deed, PersonId by) {
        leaves.lock(leaf.id());
        var newest = texts.newest(leaf.id(), language);
        int number = newest.map(Revision::number).orElse(0);
        boolean same = newest.filter(one -> one.wording().equals(wording) && one.ofSource() == ofSource)
                .isPresent();
        if (!same && number != seen)
            return new Saving.Outdated(newest.map(Revision::wording).orElse(Wording.EMPTY));
        if (!same) number = add(leaf.id(), language, newest, wording, false, ofSource, by);
        follow(leaf, language, number, deed, by);
        return new Saving.Saved(number);
    }

    /// Saves what a machine translated, unless somebody has written another translation meanwhile. Nobody stands for
    /// it,
    /// even where readers see it.
    @Transactional
    public Saving machine(Machine.Wish wish, Wording wording, int ofSource, boolean show, MachineStore.Run run) {
        var leaf = wish.leaf();
        leaves.lock(leaf.id());
        var newest = texts.newest(leaf.id(), wish.into());
        int number = newest.map(Revision::number).orElse(0);
        if (number != wish.seen())
            return new Saving.Outdated(newest.map(Revision::wording).orElse(Wording.EMPTY));
        number++;
        texts.add(
                leaf.id(),
                wish.into(),
                new Revision(number, wording, false, true, ofSource, Optional.of(wish.by()), clock.instant()));
        runs.note(leaf.id(), wish.into(), number, run);
        if (show) {
            texts.publish(leaf.id(), wish.into(), number, clock.instant());
            noted(leaf);
        }
        return new Saving.Saved(number);
    }

    /// Brings an earlier revision back as the newest, if that still is the one she saw.
    @Transactional
    public boolean restore(Leaf leaf, LanguageTag language, Revision earlier, int newestSeen, PersonId by) {
        leaves.lock(leaf.id());
        var newest = texts.newest(leaf.id(), language);
        if (newest.isEmpty() || newest.get().number() != newestSeen) return false;
        add(leaf.id(), language, newest, earlier.wording(), false, earlier.ofSource(), by);
        return true;
    }

    /// Shows a revision to readers as it is, if it still is the newest: for what waits for a look, and for what was
    /// shipped and nobody has confirmed.
    @Transactional
    public boolean publish(Leaf leaf, LanguageTag language, int number, PersonId by) {
        leaves.lock(leaf.id());
        if (texts.newest(leaf.id(), language)
                .filter(one -> one.number() == number)
                .isEmpty()) return false;
        follow(leaf, language, number, Deed.PUBLISH, by);
        return true;
    }

    /// Readers do not see it any more; every revision stays.
    @Transactional
    public void withdraw(Leaf leaf, LanguageTag language) {
        if (texts.withdraw(leaf.id(), language)) noted(leaf);
    }

    private int add(
            UUID page,
            LanguageTag language,
            Optional<Revision> newest,
            Wording wording,
            boolean minor,
            int ofSource,
            PersonId by) {
        int number = newest.map(Revision::number).orElse(0) + 1;
        texts.add(
                page,
                language,
                new Revision(number, wording, minor, false, ofSource, Optional.of(by), clock.instant()));
        return number;
    }

    /// The revision of the source that a translation answers to: what readers see of it, or its newest.
    private int ofSource(Leaf leaf, LanguageTag language, Optional<Revision> newest, boolean complete) {
        if (language.equals(leaf.source())) return 0;
        if (!complete) return newest.map(Revision::ofSource).orElse(0);
        return Optional.ofNullable(texts.published(leaf).get(leaf.source()))
                .or(() -> texts.newest(leaf.id(), leaf.source()))
                .map(Revision::number)
                .orElse(0);
    }

    private void follow(Leaf leaf, LanguageTag language, int number, Deed deed, PersonId by) {
        var page = leaf.id();
        switch (deed) {
            case SAVE -> {}
            case SUBMIT -> texts.submit(page, language, number, by, clock.instant());
            case PUBLISH -> {
                texts.publish(page, language, number, clock.instant());
                texts.confirm(page, language, number, by, clock.instant());
                noted(leaf);
            }
        }
    }

    private void noted(Leaf leaf) {
        listings.follow(leaf);
        changes.note(TOPIC, leaf.id());
    }
}
