package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.Position;

/// The projection of web maps, as whole numbers of 30 bits: the upper bits name a cell of the map at some zoom.
final class Mercator {

    static final int BITS = 30;
    private static final double SIZE = 1 << BITS;
    private static final double LIMIT = 85.0511;

    private Mercator() {}

    static int x(double lon) {
        return clamp((lon + 180) / 360 * SIZE);
    }

    static int y(double lat) {
        double bounded = Math.clamp(lat, -LIMIT, LIMIT);
        double sin = Math.sin(Math.toRadians(bounded));
        return clamp((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * SIZE);
    }

    static double lon(double x) {
        return x / SIZE * 360 - 180;
    }

    static double lat(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y / SIZE))));
    }

    static Position position(double x, double y) {
        return new Position(lat(y), lon(x));
    }

    private static int clamp(double value) {
        return (int) Math.clamp(Math.round(value), 0, (1 << BITS) - 1);
    }
}
