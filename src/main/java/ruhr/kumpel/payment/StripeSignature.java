package ruhr.kumpel.payment;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Who a message comes from is told by nothing but its signature over every byte of it.
final class StripeSignature {

    /// As Stripe says: older ones may have been overheard and sent again.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int LONGEST = 2_000;

    private StripeSignature() {}

    static boolean isGenuine(byte[] message, String signature, List<String> secrets, Clock clock) {
        return signature.length() <= LONGEST
                && secrets.stream().anyMatch(secret -> fits(message, signature, secret, clock));
    }

    /// The library compares in constant time; it throws other things than it says at headers that are none.
    private static boolean fits(byte[] message, String signature, String secret, Clock clock) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(message))
                    .toString();
            return Webhook.Signature.verifyHeader(text, signature, secret, TOLERANCE.toSeconds(), clock);
        } catch (CharacterCodingException
                | SignatureVerificationException
                | NumberFormatException
                | ArrayIndexOutOfBoundsException _) {
            return false;
        }
    }
}
