package ruhr.kumpel.moderation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that is moderated, by the word in its address.
@Component
class Kinds {

    private final ObjectProvider<Moderated> all;

    Kinds(ObjectProvider<Moderated> all) {
        this.all = all;
    }

    Optional<Moderated> of(String kind) {
        return Optional.ofNullable(byWord().get(kind));
    }

    Optional<Subject> subject(String kind, UUID id) {
        return of(kind).flatMap(moderated -> moderated.subject(id));
    }

    private Map<String, Moderated> byWord() {
        return all.stream().collect(Collectors.toMap(Moderated::kind, Function.identity()));
    }
}
