package ruhr.kumpel.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// A picture drawn anew: a JPEG per width, and the size of the largest.
record Variants(Map<Integer, byte[]> files, int width, int height) {

    Variants {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /// Names the content: the same picture uploaded twice is stored once.
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            files.values().forEach(sha::update);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
