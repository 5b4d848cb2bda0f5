package ruhr.kumpel.kernel;

import java.util.Optional;

/// The visible part of a map. Does not cross the antimeridian: the region lies in Europe.
public record BoundingBox(double west, double south, double east, double north) {

    /// The Metropole Ruhr.
    public static final BoundingBox RUHR = new BoundingBox(6.2929, 51.2132, 7.9976, 51.8220);

    public BoundingBox {
        if (!(west >= -180 && east <= 180 && west <= east && south >= -90 && north <= 90 && south <= north))
            throw new IllegalArgumentException("Not a box: " + west + "," + south + "," + east + "," + north);
    }

    /// Reads `west,south,east,north` (RFC 7946 order); empty if it is anything else.
    public static Optional<BoundingBox> parse(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 4) return Optional.empty();
        try {
            return Optional.of(new BoundingBox(
                    Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean contains(Position point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }

    @Override
    public String toString() {
        return west + "," + south + "," + east + "," + north;
    }
}
