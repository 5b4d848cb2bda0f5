package ruhr.kumpel.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;

/// Finds the place of a row: by its coordinates, else by postcode and town.
final class Locating {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,18})?");
    /// Outlines are simplified: what lies so close to the region belongs to it.
    private static final double CLOSE_METRES = 1_500;

    private final Places places;
    private final BiFunction<String, Object[], String> say;

    Locating(Places places, BiFunction<String, Object[], String> say) {
        this.places = places;
        this.say = say;
    }

    /// Empty where the row names no place at all, or where what it names is a problem.
    Optional<Where> locate(Map<String, String> values, List<Check.Problem> problems) {
        var lat = values.getOrDefault("lat", "");
        var lon = values.getOrDefault("lon", "");
        if (!lat.isEmpty() || !lon.isEmpty()) return byPosition(lat, lon, values, problems);
        var typed = joined(" ", values.get("postcode"), values.get("town"));
        if (typed.isEmpty()) return Optional.empty();
        var town = byName(values);
        if (town.isEmpty()) problems.add(problem("town", "intake.problem.town", typed));
        return town.map(it -> new Where.Town(it.key()));
    }

    private Optional<Where> byPosition(
            String lat, String lon, Map<String, String> values, List<Check.Problem> problems) {
        var position = position(lat, lon);
        if (position.isEmpty()) {
            problems.add(problem("lat", "intake.problem.position", lat, lon));
            return Optional.empty();
        }
        var town = places.containing(position.get()).or(() -> justOutside(position.get(), values));
        if (town.isPresent()) return town.map(it -> new Where.Exact(position.get(), address(values, it), it.key()));
        var named = byName(values);
        if (named.isEmpty()) problems.add(problem("lat", "intake.problem.outside", lat, lon));
        return named.map(it -> new Where.Town(it.key())); // a slip in the numbers: the address says where it is
    }

    private static Optional<Position> position(String lat, String lon) {
        if (!DEGREES.matcher(lat).matches() || !DEGREES.matcher(lon).matches()) return Optional.empty();
        double north = Double.parseDouble(lat.replace(',', '.')), east = Double.parseDouble(lon.replace(',', '.'));
        return Math.abs(north) <= 90 && Math.abs(east) <= 180
                ? Optional.of(new Position(north, east))
                : Optional.empty();
    }

    private Optional<Municipality> justOutside(Position position, Map<String, String> values) {
        double step = CLOSE_METRES / 111_000;
        return Stream.of(new double[] {1, 0}, new double[] {-1, 0}, new double[] {0, 1.6}, new double[] {0, -1.6})
                .map(side -> new Position(position.lat() + side[0] * step, position.lon() + side[1] * step))
                .flatMap(near -> places.containing(near).stream())
                .findFirst()
                .flatMap(near -> byName(values).or(() -> Optional.of(near)));
    }

    private Optional<Municipality> byName(Map<String, String> values) {
        var postcode = Optional.ofNullable(values.get("postcode")).flatMap(places::byPostcode);
        return postcode.or(() -> Optional.ofNullable(values.get("town"))
                .flatMap(places::find)
                .flatMap(found -> places.byKey(found.municipality())));
    }

    private static String address(Map<String, String> values, Municipality town) {
        var place = joined(
                " ",
                values.get("postcode"),
                values.getOrDefault(
                        "town",
                        town.name().in(ruhr.kumpel.kernel.LanguageTag.GERMAN).value()));
        return joined(", ", values.get("street"), place);
    }

    private static String joined(String between, @org.jspecify.annotations.Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private Check.Problem problem(String field, String key, Object... arguments) {
        return new Check.Problem(field, say.apply(key, arguments));
    }
}
