package ruhr.kumpel.language;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Translating.Refused;
import ruhr.kumpel.language.Translating.Translated;
import ruhr.kumpel.language.Translating.Why;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// LibreTranslate, mostly a server of the operator's own beside this one: its address comes from the settings and may
/// be
/// one of the internal network, so the client that guards addresses which others chose would be in the way.
final class LibreTranslate implements Translator, AutoCloseable {

    private static final int MOST_TEXTS = 50;
    private static final int MOST_CHARACTERS = 20_000;
    private static final int LONGEST_ANSWER = 4_000_000;
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Logger LOG = LoggerFactory.getLogger(LibreTranslate.class);

    private final URI address;
    private final String key;
    private final CloseableHttpClient http;

    LibreTranslate(TranslationSettings settings) {
        this.address = URI.create(settings.url().replaceFirst("/+$", "") + "/translate");
        this.key = settings.key();
        var patience = Timeout.of(settings.patience());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .setUserAgent("Kumpel")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    @Override
    public String name() {
        return "LibreTranslate";
    }

    @Override
    public Translating translate(List<String> texts, LanguageTag from, LanguageTag into) {
        var all = new ArrayList<String>();
        for (var some : Batch.of(texts, MOST_TEXTS, MOST_CHARACTERS))
            switch (ask(some, from, into)) {
                case Translated(var said) -> all.addAll(said);
                case Refused refused -> {
                    return refused;
                }
            }
        return new Translated(List.copyOf(all));
    }

    private Translating ask(List<String> texts, LanguageTag from, LanguageTag into) {
        var question = new LinkedHashMap<String, Object>();
        question.put("q", texts);
        question.put("source", from.base());
        question.put("target", into.base());
        question.put("format", "html");
        if (!key.isBlank()) question.put("api_key", key);
        var post = new HttpPost(address);
        post.setEntity(new StringEntity(JSON.writeValueAsString(question), ContentType.APPLICATION_JSON));
        try {
            return http.execute(post, answer -> read(answer, texts.size()));
        } catch (IOException | JacksonException e) {
            LOG.warn("LibreTranslate did not translate: {}", e.getClass().getSimpleName());
            return new Refused(Why.AWAY);
        }
    }

    private static Translating read(ClassicHttpResponse answer, int wanted) throws IOException {
        byte[] body;
        try (var content = answer.getEntity().getContent()) {
            body = content.readNBytes(LONGEST_ANSWER);
        }
        if (answer.getCode() != 200)
            return new Refused(why(answer.getCode(), new String(body, StandardCharsets.UTF_8)));
        var said = new ArrayList<String>();
        for (JsonNode one : JSON.readTree(body).path("translatedText")) said.add(one.asString());
        return said.size() == wanted ? new Translated(said) : new Refused(Why.AWAY);
    }

    private static Why why(int code, String body) {
        if (code == 403) return Why.KEY;
        if (code == 429) return Why.USED_UP;
        return code == 400 && body.contains("not supported") ? Why.LANGUAGE : Why.AWAY;
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
