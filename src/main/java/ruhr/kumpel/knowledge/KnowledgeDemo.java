package ruhr.kumpel.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Portals;

/// The demo's welcome portal has taken over the pages of the release, and keeps a glossary.
@Component
class KnowledgeDemo implements Demo {

    private static final String PORTAL = "welcome";

    private final Portals portals;
    private final ShippedPages pages;
    private final Glossary glossary;

    KnowledgeDemo(Portals portals, ShippedPages pages, Glossary glossary) {
        this.portals = portals;
        this.pages = pages;
        this.glossary = glossary;
    }

    @Override
    public void load() {
        portals.byKey(PORTAL).ifPresent(portal -> {
            pages.take(portal.id());
            for (var told : terms()) glossary.add(term(told), portal.id(), Optional.empty());
        });
    }

    private static Term term(Map<String, String> told) {
        var words = new LinkedHashMap<LanguageTag, String>();
        told.forEach((key, text) -> {
            if (!key.equals("term") && !key.equals("note")) words.put(new LanguageTag(key), text);
        });
        return new Term(
                Ids.next(),
                LanguageTag.GERMAN,
                Objects.requireNonNull(told.get("term")),
                told.getOrDefault("note", ""),
                words);
    }

    private static List<Map<String, String>> terms() {
        try (var file = new ClassPathResource("demo/glossary.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
