package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A page as it left, ready to leave again.
///
/// @param version of the cache when printing began: if anything changes meanwhile, the page is already old
/// @param until the end of its minute, by `System.nanoTime`
record KeptPage(long version, long until, String tag, boolean packed, List<Header> headers, byte[] bytes) {

    private static final Set<String> OWN = Set.of(
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "date",
            "etag",
            "vary",
            "cache-control",
            "set-cookie",
            "connection",
            "keep-alive");

    record Header(String name, String value) {}

    static KeptPage of(ContentCachingResponseWrapper response, boolean packed, long version, long until) {
        var bytes = response.getContentAsByteArray();
        var headers = new ArrayList<Header>();
        for (var name : response.getHeaderNames())
            if (!OWN.contains(name.toLowerCase(Locale.ROOT)))
                headers.add(new Header(name, Objects.requireNonNull(response.getHeader(name))));
        if (response.getContentType() != null)
            headers.add(new Header(HttpHeaders.CONTENT_TYPE, response.getContentType()));
        var tag = "W/\"" + Assets.fingerprint(bytes) + "\"";
        return new KeptPage(version, until, tag, packed, List.copyOf(headers), packed ? Asset.gzip(bytes) : bytes);
    }

    boolean isFresh(long currentVersion, long now) {
        return version == currentVersion && until - now > 0;
    }

    int weight() {
        return bytes.length + 1_000;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var header : headers) response.setHeader(header.name(), header.value());
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (packed) response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(bytes);
    }
}
