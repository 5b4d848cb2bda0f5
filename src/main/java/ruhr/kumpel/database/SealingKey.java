package ruhr.kumpel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ruhr.kumpel.kernel.Secret;

/// A key that lies outside the database: whoever reads only the database can neither try short codes until one fits
/// nor make one. It is made at the first start and kept in the home folder, or comes from the settings where several
/// nodes share it.
public final class SealingKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private SealingKey(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// @param file the key's file in the home folder, such as `account.key`
    /// @param configured what the settings say; blank: the file counts
    public static SealingKey of(Installation installation, String file, String configured) {
        return new SealingKey(configured.isBlank() ? kept(installation.folder(file)) : configured);
    }

    /// The keyed hash (HMAC with SHA-256, RFC 2104) of these words, 32 bytes.
    public byte[] seal(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) make(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On disk before it has its name: a power cut never leaves half a key, nor vouchers whose key is gone.
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                half, Secret.next().value() + Secret.next().value(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.getParent())) {
            folder.force(true);
        }
    }
}
