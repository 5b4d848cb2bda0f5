package ruhr.kumpel.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The only way to servers whose addresses somebody else chose: feeds, other servers of the social web, receivers of
/// messages. It asks nobody whom not everybody can ask (no address of this machine, of its network or of a special
/// block, at the first hop and at every redirect; what was looked up is what is connected to), and it is not kept
/// waiting, flooded or led in circles. It has no cookies, no credentials, no memory. Never call it within a
/// transaction:
/// an answer may take as long as the patience of the question.
@Component
public class Outside implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final int MOST_AT_ONCE = 64;

    private final OutsideAddress addresses;
    private final CloseableHttpClient http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    Outside(WebSettings settings) {
        this(SystemDefaultDnsResolver.INSTANCE, Set.copyOf(settings.loopbackHosts()), OutsideAddress.USUAL_PORTS);
    }

    Outside(DnsResolver names, Set<String> loopback, Set<Integer> ports) {
        this.addresses = new OutsideAddress(loopback, ports);
        this.http = client(new PublicAddresses(names, loopback));
    }

    /// Asks, and follows up to five redirects of a question without body.
    public Fetched fetch(Asking asking) {
        var trip = new Trip(http, asking, addresses);
        var answer = threads.submit(trip::go);
        try {
            return answer.get(asking.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            trip.end();
            return new Fetched.TooSlow(asking.patience());
        } catch (InterruptedException _) {
            trip.end();
            Thread.currentThread().interrupt();
            return new Fetched.TooSlow(Duration.ZERO);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Asking another server failed by our own fault", e.getCause());
        }
    }

    /// Whether an address is worth asking at all, said before anything is sent: for forms. It may still lead to a
    /// machine that is not public.
    public boolean mayAsk(String address) {
        return addresses.read(address) instanceof OutsideAddress.Reading.Read;
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        http.close();
    }

    private static CloseableHttpClient client(DnsResolver names) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(MOST_AT_ONCE)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(8192)
                                .setMaxHeaderCount(100)
                                .setMaxEmptyLineCount(5)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(Timeout.ofSeconds(10))
                        .setTimeToLive(TimeValue.ZERO_MILLISECONDS)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                // Nobody is asked through a connection that another question has opened.
                .setConnectionReuseStrategy((_, _, _) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setProtocolUpgradeEnabled(false)
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .setUserAgent("Kumpel")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }
}
