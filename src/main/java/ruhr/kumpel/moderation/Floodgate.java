package ruhr.kumpel.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Slows down who reports without a name and without end. By network address, in this node's memory only, forgotten
/// after an hour.
@Component
class Floodgate {

    private static final int REPORTS_PER_HOUR = 20;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(Duration.ofHours(1)).build();

    boolean lets(String address) {
        return buckets.get(address, _ -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(REPORTS_PER_HOUR).refillGreedy(REPORTS_PER_HOUR, Duration.ofHours(1)))
                .build();
    }
}
