package ruhr.kumpel.pinboard;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses that readers may be sent to.
final class Links {

    private static final int LONGEST = 2000;
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#@\"<>\\\\]+([/?#][^\\s\"<>\\\\]*)?");

    private Links() {}

    static boolean leadsToTheWeb(String address) {
        return address.length() <= LONGEST && WEB.matcher(address).matches();
    }

    /// The first that leads somewhere; otherwise the feed itself.
    static String first(URI feed, @Nullable String... said) {
        for (var one : said) {
            if (one == null || one.isBlank()) continue;
            try {
                var whole = feed.resolve(one.strip()).toString();
                if (leadsToTheWeb(whole)) return whole;
            } catch (IllegalArgumentException _) {
                // the next one may be an address
            }
        }
        return feed.toString();
    }
}
