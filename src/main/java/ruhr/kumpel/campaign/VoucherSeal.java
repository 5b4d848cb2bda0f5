package ruhr.kumpel.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.kernel.Secret;

/// Makes code and link of a voucher out of its id and a key that lies outside the database: whoever reads only the
/// database can redeem nothing, and yet both can be shown and sent again.
@Component
class VoucherSeal {

    private final SecretKeySpec key;

    VoucherSeal(Installation installation, CampaignSettings settings) {
        var secret = settings.secret().isBlank() ? kept(installation.folder("campaign.key")) : settings.secret();
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    VoucherCode code(UUID voucher) {
        return VoucherCode.of(Arrays.copyOf(mac("code:" + voucher), 9));
    }

    Secret link(UUID voucher) {
        var bytes = Arrays.copyOf(mac("link:" + voucher), 16);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// By which a code is found.
    byte[] hash(VoucherCode code) {
        return mac("hash:" + code.value());
    }

    byte[] hash(Secret link) {
        return mac("hash:" + link.value());
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
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
