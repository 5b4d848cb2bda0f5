package ruhr.kumpel.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.kernel.Secret;

/// The keyed hash of digits. Who reads only the database cannot try the hundred million possibilities; the key
/// lies in the home folder, or comes from the settings where several nodes share it.
@Component
class Seal {

    private final SecretKeySpec key;

    Seal(Installation installation, AccountSettings settings) {
        var secret = settings.secret().isBlank() ? kept(installation.folder("account.key")) : settings.secret();
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /// The id is part of it, so that equal digits of two letters look different.
    byte[] of(UUID id, Digits digits) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((id + ":" + digits.value()).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file))
                write(file, Secret.next().value() + Secret.next().value());
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret, StandardOpenOption.WRITE);
    }
}
