package ruhr.kumpel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
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
    private final Ticks ticks;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(Duration.ofHours(25))
            .build();

    Throttle(WebSettings settings, Clock clock) {
        this.on = settings.throttled();
        this.ticks = new Ticks(clock);
    }

    /// Takes one for the sender of a request; 429 when they are used up. Only where nothing typed is lost by it.
    public void pass(Limit limit, HttpServletRequest request) {
        if (!on) return;
        var probe = bucket(limit, sender(request)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// Whether one was left; for those who answer in their own way.
    public boolean allows(Limit limit, String key) {
        return !on || bucket(limit, key).tryConsume(1);
    }

    public boolean allows(Limit limit, HttpServletRequest request) {
        return allows(limit, sender(request));
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

    private Bucket bucket(Limit limit, String key) {
        return buckets.get(
                limit.purpose() + ' ' + key,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(ticks)
                        .addLimit(one -> one.capacity(limit.many()).refillGreedy(limit.many(), limit.time()))
                        .build());
    }
}
