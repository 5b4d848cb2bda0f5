package ruhr.kumpel.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Where a PostgreSQL listens and as whom to knock.
record DatabaseAddress(String jdbcUrl, String user, String password) {

    static DatabaseAddress of(DatabaseSettings settings) {
        if (settings.url().startsWith("jdbc:"))
            return new DatabaseAddress(settings.url(), settings.user(), settings.password());
        return parse(URI.create(settings.url()), settings);
    }

    /// The form that hosting services hand out: `postgres://user:password@host:port/name?sslmode=require`.
    private static DatabaseAddress parse(URI url, DatabaseSettings settings) {
        if (!String.valueOf(url.getScheme()).matches("postgres(ql)?"))
            throw new IllegalArgumentException("KUMPEL_DATABASE_URL begins with postgres:// or jdbc:postgresql://");
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        var who = (url.getRawUserInfo() == null ? "" : url.getRawUserInfo()).split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + url.getHost() + port + url.getRawPath() + query,
                settings.user().isBlank() ? decoded(who[0]) : settings.user(),
                settings.password().isBlank() && who.length == 2 ? decoded(who[1]) : settings.password());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
