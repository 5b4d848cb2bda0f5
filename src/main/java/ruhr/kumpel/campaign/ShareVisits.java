package ruhr.kumpel.campaign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.web.Throttle;

/// Counts who opens links, in memory, without knowing anybody: no cookie, nothing stored but a number. Programs that
/// say so
/// are not counted, nor is the same browser within half an hour. Who that was is a hash under a key of this process.
@Component
class ShareVisits {

    private static final int MOST_REMEMBERED = 100_000;
    private static final Duration SAME_VISIT = Duration.ofMinutes(30);

    /// Search engines and the previews of messengers, which ask before anybody has clicked.
    private static final Pattern PROGRAM = Pattern.compile(
            "bot|crawl|spider|slurp|preview|fetch|facebookexternalhit|whatsapp|telegram|signal|mastodon|curl|wget|java|python|go-http|monitor",
            Pattern.CASE_INSENSITIVE);

    private final byte[] key = new byte[16];
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(SAME_VISIT)
            .build();
    private final Map<UUID, Long> waiting = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> shared = new ConcurrentHashMap<>();
    private final ShareStore store;
    private final Changes changes;

    ShareVisits(ShareStore store, Changes changes) {
        this.store = store;
        this.changes = changes;
        new SecureRandom().nextBytes(key);
    }

    void opened(ShareLink link, HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (!request.getMethod().equals("GET")
                || agent == null
                || PROGRAM.matcher(agent).find()) return;
        // A browser that only looks ahead.
        if (request.getHeader("Sec-Purpose") != null || request.getHeader("Purpose") != null) return;
        if (seen.asMap().putIfAbsent(browser(link, agent, request), true) != null) return;
        shared.put(link.id(), link.shared().value());
        waiting.merge(link.id(), 1L, Long::sum);
    }

    /// What was counted since the last time is written down.
    synchronized void flush() {
        var counted = new HashMap<UUID, Long>();
        for (var link : new HashSet<>(waiting.keySet())) {
            var many = waiting.remove(link);
            if (many != null) counted.put(link, many);
        }
        if (counted.isEmpty()) return;
        try {
            store.visited(counted);
        } catch (RuntimeException e) {
            counted.forEach((link, many) -> waiting.merge(link, many, Long::sum));
            throw e;
        }
        var moved = new HashSet<UUID>();
        for (var link : counted.keySet()) {
            var passedOn = shared.get(link);
            if (passedOn != null) moved.add(passedOn);
        }
        moved.forEach(one -> changes.note(Changes.FIGURES, one));
    }

    private String browser(ShareLink link, String agent, HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            digest.update((link.id() + " " + Throttle.sender(request) + " " + agent).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
