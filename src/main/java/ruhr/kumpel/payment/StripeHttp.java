package ruhr.kumpel.payment;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import ruhr.kumpel.web.PublicAddresses;

/// Carries the library's questions by the rules for everything that leaves this machine: to public addresses only,
/// no redirect followed, no cookie kept, no answer longer than needed and none waited for too long.
final class StripeHttp extends HttpClient {

    private static final Timeout CONNECT = Timeout.ofSeconds(4);
    private static final Timeout ANSWER = Timeout.ofSeconds(12);
    private static final int LONGEST_ANSWER = 4_000_000;

    private final CloseableHttpClient http;

    StripeHttp(boolean onThisMachine) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(ANSWER)
                        .build());
        if (!onThisMachine) connections.setDnsResolver(new PublicAddresses());
        this.http = HttpClients.custom()
                .setConnectionManager(connections.build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(ANSWER).build())
                .setUserAgent("Kumpel")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    @Override
    public StripeResponse request(StripeRequest request) throws StripeException {
        var asked = new HttpUriRequestBase(
                request.method().name(), URI.create(request.url().toString()));
        request.headers().map().forEach((name, values) -> values.forEach(value -> asked.addHeader(name, value)));
        var content = request.content();
        if (content != null)
            asked.setEntity(new ByteArrayEntity(content.byteArrayContent(), ContentType.parse(content.contentType())));
        try {
            return http.execute(asked, StripeHttp::read);
        } catch (IOException e) {
            throw new ApiConnectionException("The card provider does not answer", e);
        }
    }

    private static StripeResponse read(ClassicHttpResponse answer) throws IOException {
        var found = new HashMap<String, List<String>>();
        for (var header : answer.getHeaders()) found.put(header.getName(), List.of(header.getValue()));
        try (var body = answer.getEntity().getContent()) {
            var bytes = body.readNBytes(LONGEST_ANSWER);
            if (bytes.length == LONGEST_ANSWER) throw new IOException("The answer has no end");
            return new StripeResponse(
                    answer.getCode(), HttpHeaders.of(found), new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
