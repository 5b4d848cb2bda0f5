package ruhr.kumpel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Slows down whoever asks too much of something costly, and nobody else: each sender has a bucket per purpose.
/// Kept in memory per node; limits that protect a person (codes, letters) are also counted in the database by
/// their owners.
@Component
public class Throttle {

    private static final int MOST_BUCKETS = 100_000;

    private final boolean on;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(Duration.ofHours(25))
            .build();

    Throttle(WebSettings settings) {
        this.on = settings.throttled();
    }

    /// Takes one of `many` per `time` for this purpose and key; 429 when they are used up.
    public void pass(String purpose, String key, int many, Duration time) {
        if (!on) return;
        var probe = bucket(purpose, key, many, time).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// The same for the sender of a request.
    public void pass(String purpose, HttpServletRequest sender, int many, Duration time) {
        pass(purpose, sender(sender), many, time);
    }

    /// Whether one was left; for those who answer in their own way.
    public boolean allows(String purpose, String key, int many, Duration time) {
        return !on || bucket(purpose, key, many, time).tryConsume(1);
    }

    /// The network of a sender: a household has a /64 of IPv6 addresses, not one.
    public static String sender(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (address == null || !address.contains(":")) return String.valueOf(address);
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
        } catch (UnknownHostException e) {
            return address.toLowerCase(Locale.ROOT);
        }
    }

    private Bucket bucket(String purpose, String key, int many, Duration time) {
        return buckets.get(
                purpose + ' ' + key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(many).refillGreedy(many, time))
                        .build());
    }
}
