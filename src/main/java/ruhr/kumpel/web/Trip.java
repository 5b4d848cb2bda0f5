package ruhr.kumpel.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.web.Fetched.Forbidden;
import ruhr.kumpel.web.Fetched.Stamp;
import ruhr.kumpel.web.OutsideAddress.Reading;

/// One question of [Outside], from hop to hop.
final class Trip {

    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_STAMP = 300;
    private static final int BUFFER = 8192;
    private static final long LONGEST_PAUSE = Duration.ofDays(2).toSeconds();

    private final CloseableHttpClient http;
    private final Asking asking;
    private final OutsideAddress addresses;
    private volatile boolean ended;
    private volatile @Nullable HttpUriRequestBase underWay;

    Trip(CloseableHttpClient http, Asking asking, OutsideAddress addresses) {
        this.http = http;
        this.asking = asking;
        this.addresses = addresses;
    }

    private sealed interface Step {
        record Arrived(Fetched fetched) implements Step {}

        record Onward(String location) implements Step {}
    }

    /// More than may be; a stream knows no other way to say so.
    private static final class Flood extends IOException {
        private static final long serialVersionUID = 1L;
    }

    void end() {
        ended = true;
        var request = underWay;
        if (request != null) request.cancel();
    }

    Fetched go() {
        var reading = addresses.read(asking.address());
        var first = reading;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (reading instanceof Reading.Wrong(var why)) return new Forbidden(why);
            var at = ((Reading.Read) reading).uri();
            switch (ask(at, reading.equals(first) || sameOrigin(at, ((Reading.Read) first).uri()))) {
                case Step.Arrived(var fetched) -> {
                    return fetched;
                }
                case Step.Onward(var location) -> {
                    reading = next(at, location);
                    if (reading instanceof Reading.Read(var uri, var _)
                            && at.getScheme().equals("https")
                            && uri.getScheme().equals("http")) return new Forbidden(Forbidden.Why.NO_LONGER_SECURE);
                }
            }
        }
        return new Forbidden(Forbidden.Why.TOO_MANY_REDIRECTS);
    }

    private Reading next(URI at, String location) {
        if (location.matches("(?i)[a-z][a-z0-9+.-]*:.*")) return addresses.read(location);
        // What begins with two slashes names another server: it must be read as strictly as a whole address.
        if (location.startsWith("//")) return addresses.read(at.getScheme() + ":" + location);
        try {
            return addresses.read(at.resolve(location).toString());
        } catch (IllegalArgumentException _) {
            return new Reading.Wrong(Forbidden.Why.ODD_ADDRESS);
        }
    }

    private static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equals(other.getScheme())
                && one.getRawAuthority().equals(other.getRawAuthority());
    }

    private Step ask(URI at, boolean known) {
        var request = request(at, known);
        underWay = request;
        if (ended) request.cancel();
        try (var answer = http.executeOpen(RoutingSupport.determineHost(request), request, null)) {
            try {
                return read(at, answer);
            } finally {
                // Else the rest of the answer would be waited for.
                request.cancel();
            }
        } catch (PublicAddresses.NotPublic _) {
            return new Step.Arrived(new Forbidden(Forbidden.Why.NOT_PUBLIC));
        } catch (Flood _) {
            return new Step.Arrived(new Fetched.TooLarge(asking.largest()));
        } catch (IOException | HttpException _) {
            return new Step.Arrived(new Fetched.Unreachable());
        }
    }

    private HttpUriRequestBase request(URI at, boolean known) {
        var request = new HttpUriRequestBase(asking.sends() ? "POST" : "GET", at);
        request.setHeader(HttpHeaders.ACCEPT, asking.accept());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (known) asking.headers().forEach(request::setHeader);
        if (!asking.stamp().etag().isEmpty())
            request.setHeader(HttpHeaders.IF_NONE_MATCH, asking.stamp().etag());
        if (!asking.stamp().lastModified().isEmpty())
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, asking.stamp().lastModified());
        if (asking.sends())
            request.setEntity(new ByteArrayEntity(
                    asking.body().bytes(), ContentType.parse(asking.body().type())));
        return request;
    }

    private Step read(URI at, ClassicHttpResponse answer) throws IOException {
        int status = answer.getCode();
        var location = header(answer, HttpHeaders.LOCATION);
        if (redirects(status) && !asking.sends() && !location.isEmpty()) return new Step.Onward(location);
        if (status == 304 && !asking.stamp().equals(Stamp.NONE)) return new Step.Arrived(new Fetched.Unchanged());
        if (status < 200 || status > 299) return new Step.Arrived(new Fetched.Answered(status, pause(answer)));
        var stamp = new Stamp(stamp(answer, HttpHeaders.ETAG), stamp(answer, HttpHeaders.LAST_MODIFIED));
        return new Step.Arrived(
                new Fetched.Got(at, status, body(answer), header(answer, HttpHeaders.CONTENT_TYPE), stamp));
    }

    private static boolean redirects(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private byte[] body(ClassicHttpResponse answer) throws IOException {
        var entity = answer.getEntity();
        if (entity == null) return new byte[0];
        if (entity.getContentLength() > asking.largest()) throw new Flood();
        var sent = new Bounded(entity.getContent(), asking.largest());
        var packed = header(answer, HttpHeaders.CONTENT_ENCODING).toLowerCase(Locale.ROOT);
        return switch (packed) {
            case "", "identity" -> sent.readAllBytes();
            case "gzip", "x-gzip" -> new Bounded(new GZIPInputStream(sent, BUFFER), asking.largest()).readAllBytes();
            default -> throw new IOException("Packed in a way that was not asked for");
        };
    }

    private static Optional<Duration> pause(HttpResponse answer) {
        var said = header(answer, HttpHeaders.RETRY_AFTER);
        if (!said.matches("[0-9]{1,9}")) return Optional.empty();
        return Optional.of(Duration.ofSeconds(Math.min(Long.parseLong(said), LONGEST_PAUSE)));
    }

    private static String stamp(HttpResponse answer, String name) {
        var value = header(answer, name);
        return value.length() <= LONGEST_STAMP && value.matches("[\\x20-\\x7e]*") ? value : "";
    }

    private static String header(HttpResponse answer, String name) {
        var header = answer.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
    }

    private static final class Bounded extends InputStream {

        private final InputStream inner;
        private int left;

        Bounded(InputStream inner, int most) {
            this.inner = inner;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = inner.read();
            if (read >= 0 && --left < 0) throw new Flood();
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = inner.read(into, from, length);
            if (read > 0) left -= read;
            if (left < 0) throw new Flood();
            return read;
        }
    }
}
