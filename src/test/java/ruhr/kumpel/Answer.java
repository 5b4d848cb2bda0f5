package ruhr.kumpel;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What came back.
///
/// @param host the host that was asked, as given to the [Surfer]
public record Answer(String host, String path, int status, HttpHeaders headers, byte[] bytes) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), "http://" + host + path);
    }

    /// What a reader sees of the main part.
    public String main() {
        return page().select("main").text();
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /// Where a redirect leads, as it was sent.
    public String location() {
        return header("Location").orElseThrow(() -> new AssertionError("No redirect but " + status + ": " + path));
    }

    @Override
    public String toString() {
        return status + " " + path + "\n" + text();
    }
}
