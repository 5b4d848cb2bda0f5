package ruhr.kumpel.route;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.organisation.Organisation;

/// The businesses that a route of a portal can pass, by name.
final class Businesses {

    private final Map<OrganisationId, String> names;

    Businesses(Map<OrganisationId, String> names) {
        this.names = names;
    }

    static Businesses of(Collection<Organisation> all) {
        var names = new LinkedHashMap<OrganisationId, String>();
        all.stream()
                .sorted(Comparator.comparing(Organisation::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(one -> names.put(one.id(), one.name()));
        return new Businesses(names);
    }

    List<String> all() {
        return List.copyOf(names.values());
    }

    String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }

    /// Empty if nobody is called so, or several are.
    Optional<OrganisationId> named(String typed) {
        var found = names.entrySet().stream()
                .filter(one -> plain(one.getValue()).equals(plain(typed)))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// As people see it: whoever copies a name from its page loses soft hyphens and gets other spaces.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.GERMAN);
    }
}
