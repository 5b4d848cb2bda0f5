package ruhr.kumpel.media;

import java.util.Optional;

/// What we can decode, by the bytes that a file begins with. WebP, HEIC and AVIF are missing because the JDK
/// cannot read them; telephones send JPEG when a form asks for it.
record Format(String name) {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    static Optional<Format> of(byte[] bytes) {
        if (begins(bytes, JPEG)) return Optional.of(new Format("jpeg"));
        if (begins(bytes, PNG)) return Optional.of(new Format("png"));
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length > with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
