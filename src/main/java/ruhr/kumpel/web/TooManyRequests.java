package ruhr.kumpel.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Slower, please: 429 with the time after which it is worth trying again.
public final class TooManyRequests extends ResponseStatusException {

    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        this.wait = wait;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        return headers;
    }
}
