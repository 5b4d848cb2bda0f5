package ruhr.kumpel.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /// By the id of the subject; those that are gone are missing.
    Map<UUID, Subject> subjects(Collection<Review> reviews) {
        var ids = reviews.stream()
                .collect(Collectors.groupingBy(
                        Review::kind, Collectors.mapping(Review::subject, Collectors.toCollection(HashSet::new))));
        var subjects = new HashMap<UUID, Subject>();
        ids.forEach((kind, some) -> of(kind).ifPresent(one -> subjects.putAll(one.subjects(some))));
        return subjects;
    }

    List<Moderated> all() {
        return all.stream().toList();
    }

    /// Their words, for the filter of the desk.
    List<String> words() {
        return byWord().keySet().stream().sorted().toList();
    }

    private Map<String, Moderated> byWord() {
        return all.stream().collect(Collectors.toMap(Moderated::kind, Function.identity()));
    }
}
