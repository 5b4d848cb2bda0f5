package ruhr.kumpel.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;

/// Routes past invented businesses: `demo/routes.yaml`.
@Component
@SuppressWarnings("unchecked")
class RouteDemo implements Demo {

    private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ar", "tr");

    private final Routes routes;
    private final RouteStore store;
    private final Organisations organisations;
    private final Portals portals;

    RouteDemo(Routes routes, RouteStore store, Organisations organisations, Portals portals) {
        this.routes = routes;
        this.store = store;
        this.organisations = organisations;
        this.portals = portals;
    }

    @Override
    public void load() {
        for (var told : read())
            portals.byKey((String) the(told, "portal"))
                    .filter(portal -> store.of(portal.id(), RouteState.values()).isEmpty())
                    .ifPresent(portal -> begin(told, portal.id()));
    }

    private void begin(Map<String, Object> told, PortalId portal) {
        var stops = ((List<List<Object>>) the(told, "stops"))
                .stream().map(this::stop).toList();
        var route = routes.draft(portal, new RouteContent(texts(told, 0), texts(told, 1), stops));
        routes.show(route.id());
    }

    private Stop stop(List<Object> said) {
        var business = organisations
                .with(Slug.of((String) said.get(0), "organisation"))
                .orElseThrow();
        return new Stop(Ids.next(), business.id(), (String) said.get(1), new Position((Double) said.get(2), (Double)
                said.get(3)));
    }

    private static Localized texts(Map<String, Object> told, int place) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        for (var language : LANGUAGES)
            if (told.get(language) instanceof List<?> said)
                texts.put(new LanguageTag(language), (String) said.get(place));
        return new Localized(texts);
    }

    private static List<Map<String, Object>> read() {
        try (var in = new ClassPathResource("demo/routes.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object the(Map<String, Object> told, String key) {
        return Objects.requireNonNull(told.get(key), key);
    }
}
