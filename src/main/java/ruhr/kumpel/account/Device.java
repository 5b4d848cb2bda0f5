package ruhr.kumpel.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A browser somewhere, as its owner recognises it.
record Device(UUID browser, String words, Instant signedIn, Instant lastUsed) {

    /// `Firefox · Android`: names of products are the same in every language. Rough on purpose; the whole header
    /// would be a fingerprint.
    static String words(String userAgent) {
        var system = system(userAgent.toLowerCase(Locale.ROOT));
        var browser = browser(userAgent.toLowerCase(Locale.ROOT));
        return browser + " · " + system;
    }

    private static String browser(String agent) {
        if (agent.contains("edg")) return "Edge";
        if (agent.contains("opr/")) return "Opera";
        if (agent.contains("samsungbrowser")) return "Samsung Internet";
        if (agent.contains("firefox") || agent.contains("fxios")) return "Firefox";
        if (agent.contains("chrom") || agent.contains("crios")) return "Chrome";
        if (agent.contains("safari")) return "Safari";
        return "Browser";
    }

    private static String system(String agent) {
        if (agent.contains("iphone") || agent.contains("ipad")) return "iOS";
        if (agent.contains("android")) return "Android";
        if (agent.contains("windows")) return "Windows";
        if (agent.contains("mac os")) return "macOS";
        if (agent.contains("linux")) return "Linux";
        return "?";
    }
}
