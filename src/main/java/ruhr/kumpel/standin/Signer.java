package ruhr.kumpel.standin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// `t=<time>,v1=<HMAC-SHA256 of time, a dot and every byte of the message>`. Written anew instead of taken from
/// Stripe's library, which the other side uses: else both would share one mistake.
final class Signer {

    private Signer() {}

    static String header(String secret, long time, String body) {
        return "t=" + time + ",v1=" + signature(secret, time, body);
    }

    static String signature(String secret, long time, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
