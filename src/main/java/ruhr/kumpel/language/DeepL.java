package ruhr.kumpel.language;

import com.deepl.api.AuthorizationException;
import com.deepl.api.DeepLClient;
import com.deepl.api.DeepLClientOptions;
import com.deepl.api.DeepLException;
import com.deepl.api.QuotaExceededException;
import com.deepl.api.TextResult;
import com.deepl.api.TextTranslationOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Translating.Refused;
import ruhr.kumpel.language.Translating.Why;

/// DeepL, by its own library.
final class DeepL implements Translator {

    /// DeepL takes at most 50 texts and 128 KiB at once.
    private static final int MOST_TEXTS = 50;
    private static final int MOST_CHARACTERS = 20_000;

    /// English and Portuguese are no targets there without saying which.
    private static final Map<String, String> TARGETS = Map.of("en", "en-GB", "pt", "pt-PT");

    private static final Logger LOG = LoggerFactory.getLogger(DeepL.class);

    private final DeepLClient http;

    DeepL(TranslationSettings settings) {
        var options = new DeepLClientOptions();
        options.setTimeout(settings.patience());
        options.setMaxRetries(2);
        options.setSendPlatformInfo(false);
        options.setAppInfo("Kumpel", "1");
        if (!settings.url().isBlank()) options.setServerUrl(settings.url());
        this.http = new DeepLClient(settings.key(), options);
    }

    @Override
    public String name() {
        return "DeepL";
    }

    @Override
    public Translating translate(List<String> texts, LanguageTag from, LanguageTag into) {
        var all = new ArrayList<String>();
        try {
            for (var some : Batch.of(texts, MOST_TEXTS, MOST_CHARACTERS))
                for (TextResult one : http.translateText(
                        some, from.base(), TARGETS.getOrDefault(into.base(), into.base()), options()))
                    all.add(one.getText());
        } catch (QuotaExceededException _) {
            return new Refused(Why.USED_UP);
        } catch (AuthorizationException _) {
            return new Refused(Why.KEY);
        } catch (DeepLException | RuntimeException e) {
            // An answer that is none is told by whatever the library stumbles over. Its messages hold no texts.
            LOG.warn("DeepL did not translate: {}", e.getMessage());
            return new Refused(isOfLanguage(e) ? Why.LANGUAGE : Why.AWAY);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Refused(Why.AWAY);
        }
        return all.size() == texts.size() ? new Translating.Translated(List.copyOf(all)) : new Refused(Why.AWAY);
    }

    private static TextTranslationOptions options() {
        return new TextTranslationOptions()
                .setTagHandling("xml")
                .setOutlineDetection(false)
                .setNonSplittingTags(List.of("x"))
                .setPreserveFormatting(true);
    }

    private static boolean isOfLanguage(Exception e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("_lang");
    }
}
