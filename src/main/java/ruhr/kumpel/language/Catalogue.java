package ruhr.kumpel.language;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.ChangeListener;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Words;

/// All messages in all languages: what an operator changed stands before what came with the release. Compiled
/// when first said, forgotten when somebody on any node changes a word.
@Component
class Catalogue implements Words, ChangeListener {

    static final String TOPIC = "language";

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    /// Keys come from our code, but a part may come from data: the memory of unknown ones stays small.
    private static final int MOST_UNKNOWN = 1_000;

    private final MessageFiles files;
    private final WordStore store;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Said said;

    /// What is said at present. A change replaces it as a whole, so that no half of an old one stays.
    private record Said(
            Map<LanguageTag, Map<String, String>> overrides, Map<LanguageTag, Map<String, Message>> compiled) {}

    Catalogue(MessageFiles files, WordStore store) {
        this.files = files;
        this.store = store;
    }

    @Override
    public String say(LanguageTag language, String key, Object... arguments) {
        var now = now();
        var compiled = now.compiled().computeIfAbsent(language, _ -> new ConcurrentHashMap<>());
        var message = compiled.get(key);
        if (message == null) {
            var found = find(now, language, key);
            if (found == null) return unknown(key);
            compiled.put(key, found);
            message = found;
        }
        return message.with(arguments);
    }

    @Override
    public String number(LanguageTag language, long number) {
        return Telling.number(language, number);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void changed(Set<UUID> keys) {
        said = fresh();
    }

    private Said now() {
        var current = said;
        if (current == null) said = current = fresh();
        return current;
    }

    private Said fresh() {
        return new Said(store.overrides(), new ConcurrentHashMap<>());
    }

    private @Nullable Message find(Said now, LanguageTag language, String key) {
        for (var candidate : Languages.fallbacks(language)) {
            var changed = now.overrides().getOrDefault(candidate, Map.of()).get(key);
            var pattern = changed != null ? changed : files.in(candidate).get(key);
            if (pattern != null) return Message.of(candidate, pattern);
        }
        return null;
    }

    private String unknown(String key) {
        if (unknown.size() < MOST_UNKNOWN && unknown.add(key)) LOG.warn("No message {} in any language", key);
        return key;
    }
}
