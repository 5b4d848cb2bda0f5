package ruhr.kumpel.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;

/// A small map of where something is, without a script: `place/spot.jte`.
///
/// @param viewBox the part of the sketch that shows
/// @param here paths of the towns to stand out
/// @param point the exact place
/// @param around the middle of a circle that says: somewhere here
/// @param names of the towns in sight
public record Spot(
        Sketch sketch,
        String viewBox,
        List<String> here,
        Optional<Sketch.Dot> point,
        Optional<Sketch.Dot> around,
        List<Name> names) {

    private static final int WIDTH = 240, HEIGHT = 150;
    private static final int SHEET_WIDTH = 1000, SHEET_HEIGHT = 583;

    public record Name(String words, Sketch.Dot at, boolean large) {}

    /// Nothing to show for what is online.
    static Optional<Spot> of(
            Where where,
            Sketch sketch,
            Collection<Municipality> towns,
            java.util.function.Function<Municipality, String> naming) {
        var middle = middle(where, towns);
        return switch (where) {
            case Where.Online _ -> Optional.empty();
            case Where.Region _, Where.Towns _ ->
                Optional.of(new Spot(
                        sketch,
                        "0 0 " + SHEET_WIDTH + " " + SHEET_HEIGHT,
                        paths(where, sketch),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
            case Where.Exact _ ->
                middle.map(dot -> near(where, dot, sketch, towns, naming, Optional.of(dot), Optional.empty()));
            case Where.Blurred _ ->
                middle.map(dot -> near(where, dot, sketch, towns, naming, Optional.empty(), Optional.of(dot)));
            case Where.Town _ ->
                middle.map(dot -> near(where, dot, sketch, towns, naming, Optional.empty(), Optional.empty()));
        };
    }

    private static Optional<Sketch.Dot> middle(Where where, Collection<Municipality> towns) {
        Optional<Position> point = where.point()
                .or(() -> towns.stream()
                        .filter(town -> where.towns().contains(town.key()))
                        .map(Municipality::position)
                        .findFirst());
        return point.map(Sketch::dot);
    }

    private static Spot near(
            Where where,
            Sketch.Dot middle,
            Sketch sketch,
            Collection<Municipality> towns,
            java.util.function.Function<Municipality, String> naming,
            Optional<Sketch.Dot> point,
            Optional<Sketch.Dot> around) {
        long left = Math.clamp(middle.x() - WIDTH / 2, 0, SHEET_WIDTH - WIDTH);
        long top = Math.clamp(middle.y() - HEIGHT / 2, 0, SHEET_HEIGHT - HEIGHT);
        var names = towns.stream()
                .map(town -> new Name(naming.apply(town), below(town, point), town.population() > 250_000))
                .filter(name -> name.at().x() > left + 20 && name.at().x() < left + WIDTH - 20)
                .filter(name -> name.at().y() > top + 10 && name.at().y() < top + HEIGHT - 4)
                .toList();
        return new Spot(
                sketch, left + " " + top + " " + WIDTH + " " + HEIGHT, paths(where, sketch), point, around, names);
    }

    /// A pin stands on its point, so the name next to it goes below.
    private static Sketch.Dot below(Municipality town, Optional<Sketch.Dot> point) {
        var dot = Sketch.dot(town.position());
        boolean covered = point.filter(
                        pin -> Math.abs(pin.x() - dot.x()) < 30 && dot.y() <= pin.y() + 6 && dot.y() > pin.y() - 40)
                .isPresent();
        return covered ? new Sketch.Dot(dot.x(), point.orElseThrow().y() + 15) : dot;
    }

    private static List<String> paths(Where where, Sketch sketch) {
        return where.towns().stream()
                .filter(sketch.towns()::containsKey)
                .map(sketch.towns()::get)
                .toList();
    }
}
