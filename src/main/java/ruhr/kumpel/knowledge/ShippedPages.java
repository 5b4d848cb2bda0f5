package ruhr.kumpel.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.portal.Portals;

/// The pages that come with the release, and taking them over into a portal. They are published at once, but nobody
/// has confirmed them, and a machine translated them: readers are told so until an editor stands for each.
@Component
@SuppressWarnings("unchecked")
class ShippedPages {

    private static final List<LanguageTag> LANGUAGES = List.of(
            LanguageTag.GERMAN,
            Easy.GERMAN,
            LanguageTag.ENGLISH,
            LanguageTag.UKRAINIAN,
            LanguageTag.ARABIC,
            LanguageTag.TURKISH);

    private final List<ShippedPage> pages = read();
    private final LeafStore leaves;
    private final TextStore texts;
    private final PageListings listings;
    private final Portals portals;
    private final Changes changes;
    private final Clock clock;

    ShippedPages(
            LeafStore leaves, TextStore texts, PageListings listings, Portals portals, Changes changes, Clock clock) {
        this.leaves = leaves;
        this.texts = texts;
        this.listings = listings;
        this.portals = portals;
        this.changes = changes;
        this.clock = clock;
    }

    /// How many a portal could take over.
    int missing(PortalId portal) {
        var here = leaves.shippedAddresses(portal).keySet();
        return (int) pages.stream().filter(page -> !here.contains(page.key())).count();
    }

    /// Those that are not there yet, in the languages that the portal speaks.
    @Transactional
    public void take(PortalId portal) {
        leaves.locked(portal);
        // Those that are here already are linked to as well.
        var addresses = new HashMap<>(leaves.shippedAddresses(portal));
        var languages = portals.with(portal).languages();
        var fresh = pages.stream()
                .filter(page -> !addresses.containsKey(page.key()))
                .toList();
        for (var page : fresh) addresses.put(page.key(), ShortId.next());
        for (var page : fresh) add(page, addresses, portal, languages);
    }

    private void add(ShippedPage page, Map<String, ShortId> addresses, PortalId portal, List<LanguageTag> languages) {
        var source = page.wordings().keySet().iterator().next();
        var address = Optional.ofNullable(addresses.get(page.key())).orElseThrow();
        var parent = page.parent().flatMap(key -> leaves.shipped(key, portal));
        var leaf = new Leaf(Ids.next(), address, portal, parent, source, page.setting());
        leaves.add(leaf, Optional.of(page.key()));
        var now = clock.instant();
        page.wordings().forEach((language, wording) -> {
            if (!language.equals(source) && !isSpoken(language, languages)) return;
            boolean translated = !language.equals(source);
            var linked =
                    new Wording(wording.title(), wording.lead(), linked(wording.body(), addresses), wording.basis());
            texts.add(
                    leaf.id(),
                    language,
                    new Revision(
                            1,
                            linked,
                            false,
                            translated && !Easy.is(language),
                            translated ? 1 : 0,
                            Optional.empty(),
                            now));
            texts.publish(leaf.id(), language, 1, now);
        });
        listings.follow(leaf);
        changes.note("knowledge", leaf.id());
    }

    private static boolean isSpoken(LanguageTag language, List<LanguageTag> languages) {
        return languages.contains(Easy.is(language) ? LanguageTag.GERMAN : language);
    }

    /// `page:registration` becomes the address that the page has on this portal.
    private static String linked(String body, Map<String, ShortId> addresses) {
        var text = body;
        for (var one : addresses.entrySet())
            text = text.replace("(page:" + one.getKey() + ")", "(/info/" + one.getKey() + "-" + one.getValue() + ")");
        return text;
    }

    private static List<ShippedPage> read() {
        try (InputStream file = new ClassPathResource("knowledge/welcome.yaml").getInputStream()) {
            List<Map<String, Object>> told = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var pages = new ArrayList<ShippedPage>();
            for (var one : told) {
                pages.add(page(one, Optional.empty()));
                for (var below : (List<Map<String, Object>>) one.getOrDefault("below", List.of()))
                    pages.add(page(below, Optional.of(key(one))));
            }
            return List.copyOf(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedPage page(Map<String, Object> told, Optional<String> parent) {
        var setting = new Leaf.Setting(
                words(told, "for").map(Audience::valueOf).collect(Collectors.toUnmodifiableSet()),
                words(told, "when").map(Situation::valueOf).collect(Collectors.toUnmodifiableSet()),
                "");
        return ShippedPage.read(key(told), parent, setting, LANGUAGES);
    }

    private static String key(Map<String, Object> told) {
        return (String) Objects.requireNonNull(told.get("key"));
    }

    private static Stream<String> words(Map<String, Object> told, String key) {
        return ((List<String>) told.getOrDefault(key, List.of()))
                .stream().map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
