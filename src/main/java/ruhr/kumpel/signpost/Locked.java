package ruhr.kumpel.signpost;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Bytes that only the same key opens (AES-GCM), the number used once before them.
final class Locked {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ONCE = 12;
    private static final int TAG_BITS = 128;

    private Locked() {}

    static byte[] lock(byte[] content, byte[] key) {
        var once = new byte[ONCE];
        RANDOM.nextBytes(once);
        var locked = run(Cipher.ENCRYPT_MODE, once, content, key);
        return ByteBuffer.allocate(ONCE + locked.length).put(once).put(locked).array();
    }

    static byte[] open(byte[] locked, byte[] key) {
        var buffer = ByteBuffer.wrap(locked);
        var once = new byte[ONCE];
        buffer.get(once);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        return run(Cipher.DECRYPT_MODE, once, content, key);
    }

    private static byte[] run(int mode, byte[] once, byte[] content, byte[] key) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, once));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept list cannot be opened", e);
        }
    }
}
