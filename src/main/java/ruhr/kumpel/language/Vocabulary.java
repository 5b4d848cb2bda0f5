package ruhr.kumpel.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.ChangeListener;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Terms that mean the same in several languages. What a portal's editors say stands before what the operator says
/// for all portals, and that before what came with the release. Kept in memory, followed by every node.
@Component
public class Vocabulary implements ChangeListener {

    /// Those in which terms can be given: those that words can be searched in.
    public static final List<LanguageTag> LANGUAGES = List.of("de", "en", "uk", "ar", "tr", "ru", "pl", "fr").stream()
            .map(LanguageTag::new)
            .toList();

    static final String TOPIC = "vocabulary";

    private final Map<String, Concept> released = VocabularyFile.read();
    private final ConceptStore store;
    private volatile @Nullable Edition edition;

    Vocabulary(ConceptStore store) {
        this.store = store;
    }

    /// All that is known at one moment. A change makes another one; as long as it is the same, nothing has changed.
    public static final class Edition {

        private final Map<String, Concept> shared;
        private final Map<Optional<PortalId>, Map<String, Concept>> own;

        private Edition(Map<String, Concept> released, Map<Optional<PortalId>, Map<String, Concept>> own) {
            this.own = own;
            this.shared = over(released, own.getOrDefault(Optional.empty(), Map.of()));
        }

        /// What holds wherever a portal does not say otherwise.
        public Collection<Concept> shared() {
            return spoken(shared);
        }

        /// Whether the portal says anything of its own.
        public boolean differsOn(PortalId portal) {
            return own.containsKey(Optional.of(portal));
        }

        public Collection<Concept> on(PortalId portal) {
            return spoken(all(Optional.of(portal)));
        }

        /// With those that are left out.
        Map<String, Concept> all(Optional<PortalId> portal) {
            return portal.isEmpty() ? shared : over(shared, own.getOrDefault(portal, Map.of()));
        }

        boolean isOwn(Optional<PortalId> portal, String key) {
            return own.getOrDefault(portal, Map.of()).containsKey(key);
        }

        private static Map<String, Concept> over(Map<String, Concept> below, Map<String, Concept> above) {
            if (above.isEmpty()) return below;
            var all = new LinkedHashMap<>(below);
            all.putAll(above);
            return all;
        }

        private static Collection<Concept> spoken(Map<String, Concept> some) {
            return some.values().stream().filter(concept -> !concept.isEmpty()).toList();
        }
    }

    public Edition now() {
        var known = edition;
        if (known == null) edition = known = new Edition(released, store.all());
        return known;
    }

    /// Whether a concept came with the release.
    boolean released(String key) {
        return released.containsKey(key);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void changed(Set<UUID> keys) {
        edition = new Edition(released, store.all());
    }
}
