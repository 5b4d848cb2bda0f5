package ruhr.kumpel.portal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Site;

/// Reads portals with all their parts: one statement per table, whatever the number of portals.
@Component
class PortalReader {

    private final JdbcClient db;

    PortalReader(JdbcClient db) {
        this.db = db;
    }

    List<Portal> all() {
        var parts = new Parts(
                listed("select portal_id, host from portal.host order by portal_id, position"),
                listed("select portal_id, tag from portal.language order by portal_id, position"),
                listed("select portal_id, name from portal.feature"),
                texts("select portal_id, name, language, text from portal.text order by portal_id, name, position"),
                colours(),
                categories(),
                partners(),
                nav());
        return db.sql("select id, key, mark, zone, policy, fault from portal.portal order by opened_at, id")
                .query((row, _) -> parts.portal(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        row.getString("mark"),
                        ZoneId.of(row.getString("zone")),
                        Policy.valueOf(row.getString("policy")),
                        row.getInt("fault")))
                .list();
    }

    /// A named thing of a portal: the portal and the thing's key.
    private record Named(UUID portal, String key) {}

    private record Tint(UUID portal, Scheme scheme) {}

    private record Parts(
            Map<UUID, List<String>> hosts,
            Map<UUID, List<String>> languages,
            Map<UUID, List<String>> features,
            Map<Named, Localized> texts,
            Map<Tint, Map<String, Colour>> colours,
            Map<UUID, List<Category>> categories,
            Map<UUID, List<Partner>> partners,
            Map<UUID, List<Site.NavLink>> nav) {

        Portal portal(UUID id, String key, String mark, ZoneId zone, Policy policy, int fault) {
            var theme =
                    new Theme(fault, the(colours, new Tint(id, Scheme.LIGHT)), the(colours, new Tint(id, Scheme.DARK)));
            var speaks = the(languages, id).stream().map(LanguageTag::new).toList();
            return new Portal(
                    new PortalId(id),
                    key,
                    the(hosts, id),
                    new Brand(mark, text(id, "NAME"), text(id, "SLOGAN"), theme),
                    new Setting(speaks, zone, policy, Set.copyOf(features.getOrDefault(id, List.of()))),
                    ownTexts(id),
                    categories.getOrDefault(id, List.of()),
                    partners.getOrDefault(id, List.of()),
                    nav.getOrDefault(id, List.of()));
        }

        /// A portal is written as a whole, so these are there.
        private static <K, V> V the(Map<K, V> parts, K key) {
            return Objects.requireNonNull(parts.get(key));
        }

        private Localized text(UUID portal, String name) {
            return texts.getOrDefault(new Named(portal, name), Localized.EMPTY);
        }

        private Map<PortalText, Localized> ownTexts(UUID portal) {
            var own = new EnumMap<PortalText, Localized>(PortalText.class);
            for (var text : PortalText.values()) {
                var said = text(portal, text.name());
                if (!said.isEmpty()) own.put(text, said);
            }
            return own;
        }
    }

    private Map<UUID, List<String>> listed(String sql) {
        var lists = new HashMap<UUID, List<String>>();
        db.sql(sql).query(row -> {
            lists.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return lists;
    }

    /// Rows of portal, key, language, text, the language of origin first.
    private Map<Named, Localized> texts(String sql) {
        var texts = new HashMap<Named, Localized>();
        db.sql(sql).query(row -> {
            texts.merge(
                    new Named(row.getObject(1, UUID.class), row.getString(2)),
                    Localized.of(new LanguageTag(row.getString(3)), row.getString(4)),
                    PortalReader::joined);
        });
        return texts;
    }

    private static Localized joined(Localized some, Localized more) {
        for (var text : more.texts().entrySet()) some = some.with(text.getKey(), text.getValue());
        return some;
    }

    private Map<Tint, Map<String, Colour>> colours() {
        var colours = new HashMap<Tint, Map<String, Colour>>();
        db.sql("select portal_id, scheme, token, colour from portal.theme_colour")
                .query(row -> {
                    var tint = new Tint(row.getObject(1, UUID.class), Scheme.valueOf(row.getString(2)));
                    colours.computeIfAbsent(tint, _ -> new HashMap<>())
                            .put(row.getString(3), new Colour(row.getString(4)));
                });
        return colours;
    }

    private Map<UUID, List<Category>> categories() {
        var names = texts(
                "select portal_id, key, language, name from portal.category_name order by portal_id, key, position");
        var categories = new HashMap<UUID, List<Category>>();
        db.sql(
                        "select portal_id, key, parent, icon, colour, position from portal.category order by portal_id, position")
                .query(row -> {
                    var portal = row.getObject(1, UUID.class);
                    var key = row.getString(2);
                    var name = names.getOrDefault(new Named(portal, key), Localized.german(key));
                    categories
                            .computeIfAbsent(portal, _ -> new ArrayList<>())
                            .add(new Category(
                                    key,
                                    name,
                                    row.getString(4),
                                    row.getString(5),
                                    Optional.ofNullable(row.getString(3)),
                                    row.getInt(6)));
                });
        return categories;
    }

    private Map<UUID, List<Partner>> partners() {
        var names = texts(
                "select portal_id, partner::text, language, name from portal.partner_name order by portal_id, partner, position");
        var partners = new HashMap<UUID, List<Partner>>();
        db.sql("select portal_id, position, url from portal.partner order by portal_id, position")
                .query(row -> {
                    var portal = row.getObject(1, UUID.class);
                    var name = names.getOrDefault(new Named(portal, row.getString(2)), Localized.EMPTY);
                    partners.computeIfAbsent(portal, _ -> new ArrayList<>()).add(new Partner(name, row.getString(3)));
                });
        return partners;
    }

    private Map<UUID, List<Site.NavLink>> nav() {
        var words = texts(
                "select portal_id, nav::text, language, words from portal.nav_words order by portal_id, nav, position");
        var nav = new HashMap<UUID, List<Site.NavLink>>();
        db.sql("select portal_id, position, path from portal.nav order by portal_id, position")
                .query(row -> {
                    var portal = row.getObject(1, UUID.class);
                    var said = words.getOrDefault(new Named(portal, row.getString(2)), Localized.EMPTY);
                    nav.computeIfAbsent(portal, _ -> new ArrayList<>()).add(new Site.NavLink(said, row.getString(3)));
                });
        return nav;
    }
}
