package ruhr.kumpel.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Site;

/// Writes a portal with all its parts. A change replaces the parts: they are few, and nothing refers to their
/// rows.
@Component
class PortalWriter {

    private static final List<String> PARTS =
            List.of("host", "language", "feature", "theme_colour", "text", "category", "partner", "nav");

    private final JdbcClient db;
    private final Clock clock;

    PortalWriter(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Portal portal) {
        write(portal, """
                insert into portal.portal (id, key, mark, zone, policy, fault, opened_at)
                values (:id, :key, :mark, :zone, :policy, :fault, :now)
                """);
        writeParts(portal);
    }

    void replace(Portal portal) {
        write(portal, """
                update portal.portal
                   set key = :key, mark = :mark, zone = :zone, policy = :policy, fault = :fault
                 where id = :id
                """);
        for (var part : PARTS)
            db.sql("delete from portal." + part + " where portal_id = :id")
                    .param("id", portal.id().value())
                    .update();
        writeParts(portal);
    }

    private void write(Portal portal, String sql) {
        db.sql(sql)
                .param("id", portal.id().value())
                .param("key", portal.key())
                .param("mark", portal.brand().mark())
                .param("zone", portal.setting().zone().getId())
                .param("policy", portal.policy().name())
                .param("fault", portal.brand().theme().fault())
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    private void writeParts(Portal portal) {
        var id = portal.id().value();
        int position = 0;
        for (var host : portal.hosts())
            insert("insert into portal.host (portal_id, host, position) values (?, ?, ?)", id, host, position++);
        position = 0;
        for (var language : portal.languages())
            insert(
                    "insert into portal.language (portal_id, tag, position) values (?, ?, ?)",
                    id,
                    language.value(),
                    position++);
        for (var feature : portal.setting().features())
            insert("insert into portal.feature (portal_id, name) values (?, ?)", id, feature);
        for (var scheme : Scheme.values())
            writeColours(id, scheme, portal.brand().theme().in(scheme));
        writeText(id, "NAME", portal.name());
        writeText(id, "SLOGAN", portal.slogan());
        portal.texts().forEach((text, said) -> writeText(id, text.name(), said));
        writeCategories(id, portal.categories());
        writePartners(id, portal.partners());
        writeNav(id, portal.nav());
    }

    private void writeColours(UUID portal, Scheme scheme, Map<String, Colour> colours) {
        colours.forEach((token, colour) -> insert(
                "insert into portal.theme_colour (portal_id, scheme, token, colour) values (?, ?, ?, ?)",
                portal,
                scheme.name(),
                token,
                colour.hex()));
    }

    private void writeText(UUID portal, String name, Localized text) {
        writeNames(
                "insert into portal.text (portal_id, name, language, position, text) values (?, ?, ?, ?, ?)",
                portal,
                name,
                text);
    }

    private void writeCategories(UUID portal, List<Category> categories) {
        for (var one : categories) {
            insert(
                    "insert into portal.category (portal_id, key, parent, icon, colour, position) values (?, ?, ?, ?, ?, ?)",
                    portal,
                    one.key(),
                    one.parent().orElse(null),
                    one.icon(),
                    one.colour(),
                    one.position());
            writeNames(
                    "insert into portal.category_name (portal_id, key, language, position, name) values (?, ?, ?, ?, ?)",
                    portal,
                    one.key(),
                    one.name());
        }
    }

    private void writePartners(UUID portal, List<Partner> partners) {
        for (int i = 0; i < partners.size(); i++) {
            insert(
                    "insert into portal.partner (portal_id, position, url) values (?, ?, ?)",
                    portal,
                    i,
                    partners.get(i).url());
            writeNames(
                    "insert into portal.partner_name (portal_id, partner, language, position, name) values (?, ?, ?, ?, ?)",
                    portal,
                    i,
                    partners.get(i).name());
        }
    }

    private void writeNav(UUID portal, List<Site.NavLink> nav) {
        for (int i = 0; i < nav.size(); i++) {
            insert(
                    "insert into portal.nav (portal_id, position, path) values (?, ?, ?)",
                    portal,
                    i,
                    nav.get(i).path());
            writeNames(
                    "insert into portal.nav_words (portal_id, nav, language, position, words) values (?, ?, ?, ?, ?)",
                    portal,
                    i,
                    nav.get(i).words());
        }
    }

    private void writeNames(String sql, UUID portal, Object key, Localized name) {
        int position = 0;
        for (var text : name.texts().entrySet())
            insert(sql, portal, key, text.getKey().value(), position++, text.getValue());
    }

    private void insert(String sql, @Nullable Object... values) {
        db.sql(sql).params(Arrays.asList(values)).update();
    }
}
