package ruhr.kumpel.route;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.organisation.Organisation;

/// The businesses that a route of a portal can pass, by name.
final class Businesses {

    private final Map<OrganisationId, String> names = new LinkedHashMap<>();

    Businesses(Collection<Organisation> all) {
        all.stream()
                .sorted(java.util.Comparator.comparing(Organisation::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(one -> names.put(one.id(), one.name()));
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

    private static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().toLowerCase(Locale.GERMAN);
    }
}
