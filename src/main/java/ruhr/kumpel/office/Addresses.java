package ruhr.kumpel.office;

import java.net.URI;
import java.util.regex.Pattern;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Addresses of the web as people type them.
final class Addresses {

    static final int LONGEST = 300;
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");

    private Addresses() {}

    /// With its scheme; nothing stays nothing.
    static String whole(String typed) {
        return typed.isEmpty() || SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
    }

    static String read(String typed, String field, Problems problems, Visit visit) {
        var address = whole(typed);
        if (!address.isEmpty() && !isAddress(address)) problems.add(field, visit.say("office.form.address.wrong"));
        return address;
    }

    static boolean isAddress(String address) {
        try {
            var host = URI.create(address).getHost();
            return address.length() <= LONGEST && host != null && host.contains(".");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
