package ruhr.kumpel.place;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;

/// The towns of the region, and which of them was meant.
@Component
public class Places {

    /// Fewer letters name too many places to guess one.
    private static final int ENOUGH_TO_GUESS = 4;

    private final Map<String, Municipality> towns;
    private final Map<String, Municipality> byPostcode;
    private final Outlines outlines = Atlas.outlines();
    private final Sketch sketch = Atlas.sketch();
    private final Geocoder geocoder;

    Places(ObjectProvider<Geocoder> installed) {
        var german = Collator.getInstance(Locale.GERMAN);
        this.towns = Atlas.towns().stream()
                .sorted(Comparator.comparing(Places::germanName, german))
                .collect(toMap(Municipality::key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        this.byPostcode = new java.util.HashMap<>();
        towns.values().forEach(town -> town.postcodes().forEach(postcode -> byPostcode.put(postcode, town)));
        this.geocoder = installed.getIfAvailable(this::gazetteer);
    }

    /// By German name.
    public List<Municipality> all() {
        return List.copyOf(towns.values());
    }

    public Optional<Municipality> byKey(String key) {
        return Optional.ofNullable(towns.get(key));
    }

    public Optional<Municipality> byPostcode(String postcode) {
        return Optional.ofNullable(byPostcode.get(postcode));
    }

    /// The town on whose ground the point lies; empty outside the region.
    public Optional<Municipality> containing(Position point) {
        return outlines.containing(point).map(towns::get);
    }

    /// The town whose middle is nearest.
    public Municipality nearest(Position point) {
        return towns.values().stream().min(nearestTo(point)).orElseThrow();
    }

    /// The towns that share a border with this one, nearest first.
    public List<Municipality> neighbours(String key) {
        return byKey(key).stream()
                .flatMap(town ->
                        outlines.neighbours(key).stream().map(towns::get).sorted(nearestTo(town.position())))
                .toList();
    }

    /// What the first letters may become; forgives slips of the finger, knows every script the names are written
    /// in.
    public List<Suggestion> complete(String typed, LanguageTag language, int limit) {
        return geocoder.complete(typed, language, limit);
    }

    /// The one place that was meant, if what was typed names exactly one.
    public Optional<Suggestion> find(String typed) {
        var found = complete(typed, LanguageTag.GERMAN, 3);
        var exact = found.stream().filter(Suggestion::exact).toList();
        boolean only = found.size() == 1 && typed.strip().length() >= ENOUGH_TO_GUESS;
        return (exact.isEmpty() && only || exact.size() == 1 || namesATown(exact))
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /// A quarter or postcode with its town, as the gazetteer writes it, with the town in the reader's language: "44809
    /// Бохум".
    public String area(String area, String town, LanguageTag language) {
        return byKey(town)
                .map(found -> area.replace(
                        found.name().in(LanguageTag.GERMAN).value(),
                        found.name().in(language, LanguageTag.GERMAN).value()))
                .orElse(area);
    }

    /// The region, for pictures without a script.
    public Sketch sketch() {
        return sketch;
    }

    /// How many things happen per town (by key) as lights on the region, for `place/lights.jte`.
    public Lights lights(Map<String, Integer> counts) {
        return Lights.of(sketch, all(), counts);
    }

    /// A small map of a place for `place/spot.jte`; empty for what is nowhere.
    public Optional<Spot> spot(Where where, LanguageTag language) {
        return Spot.of(
                where, sketch, towns.values(), town -> town.name().in(language).value());
    }

    private Gazetteer gazetteer() {
        var quarters = Atlas.quarters(towns).stream();
        return new Gazetteer(Stream.concat(towns.values().stream().map(Named::town), quarters)
                .toList());
    }

    /// Werne is a town and a quarter of Bochum: whoever types the bare word means the town.
    private static boolean namesATown(List<Suggestion> exact) {
        return exact.size() > 1
                && exact.getFirst().label().indexOf('-') < 0
                && exact.stream().skip(1).allMatch(other -> other.label().indexOf('-') > 0);
    }

    private static Comparator<Municipality> nearestTo(Position point) {
        return Comparator.comparingDouble(town -> town.position().metresTo(point));
    }

    private static String germanName(Municipality town) {
        return town.name().in(LanguageTag.GERMAN).value();
    }
}
