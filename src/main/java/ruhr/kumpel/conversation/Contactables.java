package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;

/// Everything that can be written to, by the word in its address.
@Component
class Contactables {

    private final ObjectProvider<Contactable> all;

    Contactables(ObjectProvider<Contactable> all) {
        this.all = all;
    }

    Optional<Contact> contact(String kind, UUID subject) {
        return Optional.ofNullable(byKind().get(kind))
                .flatMap(one -> one.contact(subject))
                .filter(Contactables::reaches);
    }

    boolean isShownOn(PortalId portal, String kind, UUID subject) {
        return Optional.ofNullable(byKind().get(kind))
                .filter(one -> one.isShownOn(portal, subject))
                .isPresent();
    }

    private Map<String, Contactable> byKind() {
        return all.stream().collect(Collectors.toMap(Contactable::kind, Function.identity()));
    }

    private static boolean reaches(Contact contact) {
        return !contact.recipients().isEmpty();
    }

    static List<String> spoken(Contact contact) {
        return contact.spoken().stream()
                .map(language -> language.ownName())
                .sorted()
                .toList();
    }
}
