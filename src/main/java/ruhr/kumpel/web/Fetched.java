package ruhr.kumpel.web;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What came of asking [Outside].
public sealed interface Fetched {

    /// An answer that is one (2xx).
    ///
    /// @param at where it really came from, after redirects
    /// @param body unpacked, within the limit
    /// @param type of the content, as it says of itself; may be empty
    /// @param stamp to ask with next time
    record Got(URI at, int status, byte[] body, String type, Stamp stamp) implements Fetched {

        private static final Pattern CHARSET =
                Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

        /// By the charset that it names; otherwise UTF-8.
        public String text() {
            return new String(body, charset());
        }

        private Charset charset() {
            var named = CHARSET.matcher(type);
            if (!named.find()) return StandardCharsets.UTF_8;
            try {
                return Charset.forName(named.group(1));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
                return StandardCharsets.UTF_8;
            }
        }
    }

    /// As it was when it was asked with the same stamp (304).
    record Unchanged() implements Fetched {}

    /// The other side answered, but with anything else than what was asked for.
    ///
    /// @param pause how long it wants to be left alone, if it says so
    record Answered(int status, Optional<Duration> pause) implements Fetched {}

    /// Kumpel did not ask, or not any further: the rules forbid it.
    record Forbidden(Why why) implements Fetched {

        public enum Why {
            /// No web address, or one that is written in a way which only those choose who want to mislead.
            ODD_ADDRESS,
            /// It leads to a machine that not everybody can reach.
            NOT_PUBLIC,
            ODD_PORT,
            TOO_MANY_REDIRECTS,
            /// A redirect from a secure address to an insecure one.
            NO_LONGER_SECURE
        }
    }

    record TooLarge(int limit) implements Fetched {}

    record TooSlow(Duration limit) implements Fetched {}

    /// No such name, nobody listening, no valid certificate, a connection that broke, an answer that is none.
    record Unreachable() implements Fetched {}

    /// What the other side calls this state of its answer. Both may be empty.
    ///
    /// @param etag as it was sent, with its quotes
    /// @param lastModified as it was sent
    record Stamp(String etag, String lastModified) {

        public static final Stamp NONE = new Stamp("", "");
    }
}
