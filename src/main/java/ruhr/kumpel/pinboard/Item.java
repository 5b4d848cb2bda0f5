package ruhr.kumpel.pinboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// One piece of a feed, made plain.
///
/// @param id as the feed calls it; may be empty, and change
/// @param link where it stands at the source
/// @param published when, as the source says
record Item(String id, String title, String text, String link, Optional<Instant> published, Optional<Event> event) {

    /// What a reader would see of it: another one means that it was changed.
    String fingerprint() {
        return hash(title + "\n" + text + "\n" + link + "\n" + event);
    }

    String keyOfId() {
        return "id:" + hash(id);
    }

    String keyOfLink() {
        return "link:" + hash(link);
    }

    String keyOfWords() {
        return "words:"
                + hash(title + "\n" + text + "\n" + event.map(Event::starts).orElse(null));
    }

    private static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
