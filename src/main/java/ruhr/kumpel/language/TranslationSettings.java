package ruhr.kumpel.language;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param engine which machine translates, none by default: texts leave this installation
/// @param key of the operator's account there
/// @param url where it is asked; DeepL knows its own
/// @param charactersPerMonth that each portal may have translated
/// @param leastReadable German texts with a lower figure by Amstad's formula are offered to the machine only for a
/// reason
/// @param patience how long an answer is waited for
@ConfigurationProperties("kumpel.translation")
record TranslationSettings(
        @DefaultValue("none") Engine engine,
        @DefaultValue("") String key,
        @DefaultValue("") String url,
        @DefaultValue("200000") long charactersPerMonth,
        @DefaultValue("40") int leastReadable,
        @DefaultValue("60s") Duration patience) {

    enum Engine {
        NONE,
        DEEPL,
        LIBRETRANSLATE
    }

    TranslationSettings {
        if (engine == Engine.DEEPL && key.isBlank())
            throw new IllegalArgumentException(
                    "kumpel.translation.engine is deepl, but there is no kumpel.translation.key");
        if (engine == Engine.LIBRETRANSLATE && !url.matches("https?://.+"))
            throw new IllegalArgumentException(
                    "kumpel.translation.engine is libretranslate, so kumpel.translation.url must be its address");
        if (charactersPerMonth < 0)
            throw new IllegalArgumentException("kumpel.translation.characters-per-month is below 0");
    }
}
