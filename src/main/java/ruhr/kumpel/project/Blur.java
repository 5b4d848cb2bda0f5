package ruhr.kumpel.project;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ruhr.kumpel.kernel.Position;

/// Draws the point that is shown instead of the true one: 150 to 500 metres away, in a direction that only this
/// entry's secret seed knows. The same place gives the same point for ever, so that nobody gets the true one by
/// watching an entry that is edited often and taking the middle.
final class Blur {

    static final int NEAREST_METRES = 150;
    static final int FARTHEST_METRES = 500;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double GRID = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] seed;

    Blur(byte[] seed) {
        if (seed.length != 16) throw new IllegalArgumentException("A seed has 16 bytes");
        this.seed = seed.clone();
    }

    static Blur next() {
        var seed = new byte[16];
        RANDOM.nextBytes(seed);
        return new Blur(seed);
    }

    byte[] seed() {
        return seed.clone();
    }

    Position of(Position exact) {
        // From a grid of about ten metres: a pin moved by a hair gives no second sample.
        long row = Math.round(exact.lat() * GRID);
        long column = Math.round(exact.lon() * GRID);
        var drawn = ByteBuffer.wrap(hash(row, column));
        double direction = fraction(drawn.getLong()) * 2 * Math.PI;
        double inner = (double) NEAREST_METRES * NEAREST_METRES;
        double outer = (double) FARTHEST_METRES * FARTHEST_METRES;
        double metres = Math.sqrt(inner + fraction(drawn.getLong()) * (outer - inner));
        double lat = row / GRID + metres * Math.cos(direction) / METRES_PER_DEGREE;
        double lon = column / GRID
                + metres * Math.sin(direction) / (METRES_PER_DEGREE * Math.cos(Math.toRadians(exact.lat())));
        return new Position(rounded(lat), rounded(lon));
    }

    private byte[] hash(long lat, long lon) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
            return mac.doFinal(ByteBuffer.allocate(16).putLong(lat).putLong(lon).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double fraction(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blur blur && Arrays.equals(seed, blur.seed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seed);
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
