package ruhr.kumpel.portal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Site;

/// Reads one preset. What is missing or misspelt stops the start: presets come with the release.
@SuppressWarnings("unchecked")
final class PresetFile {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Map<String, Object> file;

    private PresetFile(Map<String, Object> file) {
        this.file = file;
    }

    static Preset read(String name, String yaml) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new PresetFile(file).preset(name);
    }

    private Preset preset(String name) {
        return new Preset(
                name,
                new Brand(text(file, "mark"), localized(the(file, "name")), localized(the(file, "slogan")), theme()),
                new Setting(languages(), ZONE, Policy.valueOf(text(file, "policy")), Set.copyOf((List<String>)
                        the(file, "features"))),
                texts(),
                categories(),
                maps(the(file, "partners")).stream()
                        .map(partner ->
                                new Partner(localized(the(partner, "name")), (String) partner.getOrDefault("url", "")))
                        .toList(),
                maps(the(file, "nav")).stream()
                        .map(link -> new Site.NavLink(localized(the(link, "words")), text(link, "path")))
                        .toList());
    }

    private List<LanguageTag> languages() {
        return ((List<String>) the(file, "languages"))
                .stream().map(LanguageTag::new).toList();
    }

    private Theme theme() {
        var theme = (Map<String, Object>) the(file, "theme");
        return new Theme((Integer) the(theme, "fault"), colours(the(theme, "light")), colours(the(theme, "dark")));
    }

    private static Map<String, Colour> colours(Object map) {
        var colours = new HashMap<String, Colour>();
        ((Map<String, String>) map).forEach((token, hex) -> colours.put(token, new Colour(hex)));
        return colours;
    }

    private Map<PortalText, Localized> texts() {
        var texts = new EnumMap<PortalText, Localized>(PortalText.class);
        texts.put(PortalText.HEADLINE, localized(the(file, "headline")));
        texts.put(PortalText.LEAD, localized(the(file, "lead")));
        texts.put(PortalText.KICKER, localized(the(file, "kicker")));
        var own = (Map<String, String>) the(file, "texts");
        texts.put(PortalText.ABOUT, PresetTexts.named(own.getOrDefault("about", "about")));
        texts.put(PortalText.IMPRINT, PresetTexts.named(own.getOrDefault("imprint", "imprint")));
        texts.put(PortalText.PRIVACY, PresetTexts.named(own.getOrDefault("privacy", "privacy")));
        texts.put(PortalText.ACCESSIBILITY, PresetTexts.named(own.getOrDefault("accessibility", "accessibility")));
        return texts;
    }

    private List<Category> categories() {
        var categories = new ArrayList<Category>();
        for (var top : maps(the(file, "categories"))) {
            categories.add(category(top, Optional.empty(), text(top, "colour"), categories.size()));
            for (var below : maps(top.getOrDefault("below", List.of())))
                categories.add(category(below, Optional.of(text(top, "key")), text(top, "colour"), categories.size()));
        }
        return categories;
    }

    private static Category category(Map<String, Object> one, Optional<String> parent, String colour, int position) {
        return new Category(text(one, "key"), localized(the(one, "name")), text(one, "icon"), colour, parent, position);
    }

    private static Object the(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), () -> "A preset says " + key);
    }

    private static String text(Map<String, Object> map, String key) {
        return (String) the(map, key);
    }

    private static Localized localized(Object map) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        ((Map<String, String>) map).forEach((language, text) -> texts.put(new LanguageTag(language), text));
        return new Localized(texts);
    }

    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
