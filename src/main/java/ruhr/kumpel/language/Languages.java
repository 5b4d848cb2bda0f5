package ruhr.kumpel.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.ChangeListener;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// The languages of the interface: those of the release and those an operator added since. Which of them a portal
/// shows is the portal's choice.
@Component
public class Languages implements ChangeListener {

    private static final List<LanguageTag> RELEASED = List.of(
            LanguageTag.GERMAN, LanguageTag.ENGLISH, LanguageTag.UKRAINIAN, LanguageTag.ARABIC, LanguageTag.TURKISH);

    /// The change log wants a key; there is only one list.
    static final UUID EVERYTHING = new UUID(0, 0);

    private final WordStore store;
    private final Changes changes;
    private volatile @Nullable List<Offered> all;

    Languages(WordStore store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /// All of them, German first.
    public List<Offered> all() {
        var known = all;
        if (known == null) all = known = read();
        return known;
    }

    public Optional<Offered> with(LanguageTag tag) {
        return all().stream().filter(offered -> offered.tag().equals(tag)).findFirst();
    }

    /// A language comes into being without a release: from now on its words can be written and portals can offer
    /// it.
    @Transactional
    public void add(LanguageTag tag, String ownName, PersonId by) {
        store.add(new Offered(tag, ownName.strip()), by);
        changes.note("language.languages", EVERYTHING);
        all = null;
    }

    @Override
    public String topic() {
        return "language.languages";
    }

    @Override
    public void changed(Set<UUID> keys) {
        all = null;
    }

    /// Where to look for a message: the language, its base language, German.
    static List<LanguageTag> fallbacks(LanguageTag language) {
        var chain = new ArrayList<LanguageTag>();
        chain.add(language);
        if (!language.base().equals(language.value())) chain.add(new LanguageTag(language.base()));
        if (!chain.contains(LanguageTag.GERMAN)) chain.add(LanguageTag.GERMAN);
        return chain;
    }

    private List<Offered> read() {
        var languages = new LinkedHashMap<LanguageTag, Offered>();
        RELEASED.forEach(tag -> languages.put(tag, Offered.of(tag)));
        store.added().forEach(added -> languages.put(added.tag(), added));
        return List.copyOf(languages.values());
    }
}
