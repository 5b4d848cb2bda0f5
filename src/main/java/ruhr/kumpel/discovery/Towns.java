package ruhr.kumpel.discovery;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Choice;

/// The towns as lists need them.
@Component
class Towns {

    private final Places places;
    private final Map<LanguageTag, List<String>> orders = new ConcurrentHashMap<>();

    Towns(Places places) {
        this.places = places;
    }

    Map<String, Position> middles() {
        var middles = new HashMap<String, Position>();
        places.all().forEach(town -> middles.put(town.key(), town.position()));
        return middles;
    }

    /// Their names in all languages, for search.
    List<String> names(List<String> keys) {
        return keys.stream()
                .flatMap(key -> places.byKey(key).stream())
                .flatMap(town -> town.name().texts().values().stream().distinct())
                .toList();
    }

    /// Their keys, as a reader of this language looks them up.
    List<String> inOrder(LanguageTag language) {
        return orders.computeIfAbsent(language, this::sorted);
    }

    private List<String> sorted(LanguageTag language) {
        var order = Collator.getInstance(language.locale());
        return places.all().stream()
                .sorted(Comparator.comparing(town -> name(town, language).value(), order))
                .map(Municipality::key)
                .toList();
    }

    /// All to choose from.
    List<Choice> choices(LanguageTag language) {
        return inOrder(language).stream()
                .flatMap(key -> with(key).stream())
                .map(town -> Choice.of(town.key(), name(town, language).value()))
                .toList();
    }

    Optional<Municipality> with(String key) {
        return places.byKey(key);
    }

    Localized.Text name(Municipality town, LanguageTag language) {
        return town.name().in(language, LanguageTag.GERMAN);
    }
}
