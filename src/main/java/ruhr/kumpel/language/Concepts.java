package ruhr.kumpel.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// What editors do with the vocabulary: of a portal, or of all of them where there is none.
@Component
class Concepts {

    private final Vocabulary vocabulary;
    private final ConceptStore store;
    private final Changes changes;

    Concepts(Vocabulary vocabulary, ConceptStore store, Changes changes) {
        this.vocabulary = vocabulary;
        this.store = store;
        this.changes = changes;
    }

    /// Those with a term that has these letters, by their names in the reader's language.
    List<Concept> found(Optional<PortalId> portal, String letters, LanguageTag reader) {
        var wanted = letters.strip().toLowerCase(Locale.ROOT);
        var order = java.text.Collator.getInstance(reader.locale());
        return vocabulary.now().all(portal).values().stream()
                .filter(concept -> wanted.isEmpty() || has(concept, wanted))
                .sorted(Comparator.comparing(concept -> concept.name(reader), order::compare))
                .toList();
    }

    private static boolean has(Concept concept, String wanted) {
        return concept.key().contains(wanted)
                || concept.terms().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(term -> term.toLowerCase(Locale.ROOT).contains(wanted));
    }

    Optional<Concept> with(Optional<PortalId> portal, String key) {
        return Optional.ofNullable(vocabulary.now().all(portal).get(key));
    }

    boolean isOwn(Optional<PortalId> portal, String key) {
        return vocabulary.now().isOwn(portal, key);
    }

    /// Whether there is another wording to go back to.
    boolean standsBelow(Optional<PortalId> portal, String key) {
        return vocabulary.released(key)
                || portal.isPresent() && vocabulary.now().isOwn(Optional.empty(), key);
    }

    @Transactional
    public Wording add(Optional<PortalId> portal, Concept concept) {
        store.lock();
        var other = here(portal, concept.key());
        if (other.isPresent() && !other.get().isEmpty()) return new Wording.Taken(other.get());
        store.put(portal, concept);
        changed();
        return new Wording.Worded(concept);
    }

    /// Says it anew, if it still stands as it was seen.
    @Transactional
    public Wording put(Optional<PortalId> portal, Predicate<Concept> asSeen, Concept concept) {
        store.lock();
        var now = here(portal, concept.key()).orElseThrow();
        if (!asSeen.test(now)) return new Wording.Outdated(now);
        store.put(portal, concept);
        changed();
        return new Wording.Worded(concept);
    }

    /// What was said here counts no more.
    @Transactional
    public void forget(Optional<PortalId> portal, String key) {
        store.lock();
        store.remove(portal, key);
        changed();
    }

    /// As it is stored, not as this node remembers it.
    private Optional<Concept> here(Optional<PortalId> portal, String key) {
        vocabulary.changed(Set.of());
        return with(portal, key);
    }

    /// This node does not wait for the change log to tell it what it did itself.
    private void changed() {
        changes.note(Vocabulary.TOPIC, Languages.EVERYTHING);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                vocabulary.changed(Set.of());
            }
        });
    }
}
