package ruhr.kumpel.signpost;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps lists under codes of words. The code is told once and never stored; without it nobody can read the list, not
/// even who has the database.
@Component
class Keeping {

    /// A list that nobody opened for a year is of no use to anybody.
    static final Duration KEPT = Duration.ofDays(365);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final WordCodes codes;
    private final KeptStore store;
    private final Clock clock;

    Keeping(WordCodes codes, KeptStore store, Clock clock) {
        this.codes = codes;
        this.store = store;
        this.clock = clock;
    }

    /// The code, as she writes it down.
    String keep(PortalId portal, Notebook notebook, LanguageTag language) {
        var words = codes.next(language);
        var code = WordCode.parse(words).orElseThrow();
        store.add(code.name(portal), portal, locked(notebook, code, portal), clock.instant());
        return words;
    }

    /// Under the code that it has already; false if there is none.
    boolean change(PortalId portal, WordCode code, Notebook notebook) {
        return store.change(code.name(portal), locked(notebook, code, portal), clock.instant());
    }

    Optional<Notebook> open(PortalId portal, WordCode code) {
        return store.open(code.name(portal), clock.instant())
                .map(content -> Notebook.of(JSON.readValue(Locked.open(content, code.key(portal)), FIELDS)));
    }

    boolean forget(PortalId portal, WordCode code) {
        return store.forget(code.name(portal));
    }

    int forgetUnopened() {
        return store.forgetUnopenedSince(clock.instant().minus(KEPT));
    }

    private static byte[] locked(Notebook notebook, WordCode code, PortalId portal) {
        return Locked.lock(JSON.writeValueAsBytes(notebook.fields()), code.key(portal));
    }
}
