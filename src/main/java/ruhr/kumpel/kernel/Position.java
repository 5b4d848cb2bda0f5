package ruhr.kumpel.kernel;

/// A point on the earth in degrees, WGS 84.
public record Position(double lat, double lon) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public Position {
        if (!(lat >= -90 && lat <= 90)) throw new IllegalArgumentException("Latitude is between -90 and 90: " + lat);
        if (!(lon >= -180 && lon <= 180))
            throw new IllegalArgumentException("Longitude is between -180 and 180: " + lon);
    }

    /// Great-circle distance in metres (haversine).
    public double metresTo(Position other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
