package ruhr.kumpel.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// New identifiers.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A UUID version 7 (RFC 9562): sorts by time, so that B-tree indexes grow at one end.
    public static UUID next() {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        long high = (System.currentTimeMillis() << 16) | 0x7000L | ((random[0] & 0x0FL) << 8) | (random[1] & 0xFFL);
        long low = 0;
        for (int i = 2; i < 10; i++) low = (low << 8) | (random[i] & 0xFFL);
        return new UUID(high, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
