package ruhr.kumpel.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Finds and changes words.
@Component
class WordBook {

    private static final int MOST_SHOWN = 40;

    private final MessageFiles files;
    private final WordStore store;
    private final Catalogue catalogue;
    private final Changes changes;

    WordBook(MessageFiles files, WordStore store, Catalogue catalogue, Changes changes) {
        this.files = files;
        this.store = store;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    /// Those whose key or text has these letters.
    List<Word> found(LanguageTag language, String letters) {
        var overrides = store.overrides().getOrDefault(language, Map.of());
        var wanted = letters.strip().toLowerCase(Locale.ROOT);
        return files.in(LanguageTag.GERMAN).keySet().stream()
                .sorted()
                .map(key -> word(key, language, overrides))
                .filter(word -> has(word, wanted))
                .limit(MOST_SHOWN)
                .toList();
    }

    /// Changes a word on all nodes, or goes back to the release's if the text is empty; nothing if it does not
    /// stand as it was seen.
    @Transactional
    public Rewording put(LanguageTag language, String key, Predicate<String> asSeen, String text, PersonId by) {
        var german = files.in(LanguageTag.GERMAN).get(key);
        if (german == null) return new Rewording.Wrong("language.words.problem.key");
        store.lock();
        var now = word(key, language, store.overrides().getOrDefault(language, Map.of()))
                .text();
        if (!asSeen.test(now)) return new Rewording.Outdated(now);
        if (text.length() > 4_000) return new Rewording.Wrong("language.words.problem.long");
        if (text.isEmpty()) {
            store.remove(language, key);
        } else {
            var problem = Placeholders.of(german).problem(language, text);
            if (problem.isPresent()) return new Rewording.Wrong(problem.get());
            store.put(language, key, text, by);
        }
        changes.note(Catalogue.TOPIC, Languages.EVERYTHING);
        sayAtOnceHere();
        return new Rewording.Reworded();
    }

    /// This node does not wait for the change log to tell it what it did itself.
    private void sayAtOnceHere() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                catalogue.changed(java.util.Set.of(Languages.EVERYTHING));
            }
        });
    }

    private Word word(String key, LanguageTag language, Map<String, String> overrides) {
        var own = overrides.get(key);
        var text = own != null ? own : files.in(language).getOrDefault(key, "");
        return new Word(key, files.context(key), files.in(LanguageTag.GERMAN).getOrDefault(key, ""), text, own != null);
    }

    private static boolean has(Word word, String wanted) {
        return (word.key() + "\n" + word.german() + "\n" + word.text())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
