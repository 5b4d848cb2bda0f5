package ruhr.kumpel.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// The trees of pages.
@Component
class LeafStore {

    private final JdbcClient db;

    LeafStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Leaf> with(ShortId id, PortalId portal) {
        return db.sql("select * from knowledge.page where short_id = :id and portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query((row, _) -> leaf(row))
                .optional();
    }

    Optional<Leaf> with(UUID id) {
        return db.sql("select * from knowledge.page where id = :id")
                .param("id", id)
                .query((row, _) -> leaf(row))
                .optional();
    }

    List<Leaf> named(Collection<UUID> ids, PortalId portal) {
        return db.sql("select * from knowledge.page where id = any(:ids) and portal_id = :portal")
                .param("ids", ids.toArray(UUID[]::new))
                .param("portal", portal.value())
                .query((row, _) -> leaf(row))
                .list();
    }

    /// The whole tree of a portal, brothers and sisters in their order.
    List<Leaf> of(PortalId portal) {
        return db.sql("select * from knowledge.page where portal_id = :portal order by position, id")
                .param("portal", portal.value())
                .query((row, _) -> leaf(row))
                .list();
    }

    /// The same, locked: nobody else moves a page of this portal meanwhile.
    List<Leaf> locked(PortalId portal) {
        return db.sql("select * from knowledge.page where portal_id = :portal order by position, id for update")
                .param("portal", portal.value())
                .query((row, _) -> leaf(row))
                .list();
    }

    /// Nobody else writes in it meanwhile.
    void lock(UUID page) {
        db.sql("select id from knowledge.page where id = :page for update")
                .param("page", page)
                .query(UUID.class)
                .single();
    }

    /// The way down to the page, without the page itself.
    List<Leaf> above(Leaf leaf) {
        return db.sql("""
                with recursive way as (
                    select page.*, 1 as step from knowledge.page where id = :parent::uuid
                    union all
                    select up.*, way.step + 1 from knowledge.page up join way on up.id = way.parent_id)
                select * from way order by step desc
                """)
                .param("parent", leaf.parent().orElse(null))
                .query((row, _) -> leaf(row))
                .list();
    }

    List<Leaf> below(Leaf leaf) {
        return db.sql("select * from knowledge.page where parent_id = :page order by position, id")
                .param("page", leaf.id())
                .query((row, _) -> leaf(row))
                .list();
    }

    /// As the last one of its level.
    void add(Leaf leaf, Optional<String> shipped) {
        db.sql("""
                insert into knowledge.page (id, short_id, portal_id, parent_id, position, source, audiences, situations,
                                            responsible, shipped)
                select :id, :short, :portal, :parent::uuid, coalesce(max(position), 0) + 1, :source, :audiences, :situations,
                       :responsible, :shipped::text
                  from knowledge.page where portal_id = :portal and parent_id is not distinct from :parent::uuid
                """)
                .param("id", leaf.id())
                .param("short", leaf.shortId().value())
                .param("portal", leaf.portal().value())
                .param("parent", leaf.parent().orElse(null))
                .param("source", leaf.source().value())
                .param("audiences", words(leaf.setting().audiences()))
                .param("situations", words(leaf.setting().situations()))
                .param("responsible", leaf.setting().responsible())
                .param("shipped", shipped.orElse(null))
                .update();
    }

    /// Below another page it becomes the last one.
    void change(Leaf leaf) {
        db.sql("""
                update knowledge.page
                   set parent_id = :parent::uuid, audiences = :audiences, situations = :situations, responsible = :responsible,
                       position = case when parent_id is not distinct from :parent::uuid then position
                                       else (select coalesce(max(position), 0) + 1 from knowledge.page other
                                              where other.portal_id = page.portal_id
                                                and other.parent_id is not distinct from :parent::uuid) end
                 where id = :id
                """)
                .param("id", leaf.id())
                .param("parent", leaf.parent().orElse(null))
                .param("audiences", words(leaf.setting().audiences()))
                .param("situations", words(leaf.setting().situations()))
                .param("responsible", leaf.setting().responsible())
                .update();
    }

    /// Changes places with the one before it, if there is one.
    void up(Leaf leaf) {
        db.sql("""
                with me as (select * from knowledge.page where id = :id),
                     before as (select other.* from knowledge.page other join me on other.portal_id = me.portal_id
                                   and other.parent_id is not distinct from me.parent_id
                                   and (other.position, other.id) < (me.position, me.id)
                                 order by other.position desc, other.id desc limit 1)
                update knowledge.page
                   set position = case when page.id = me.id then before.position else me.position end
                  from me, before where page.id in (me.id, before.id)
                """).param("id", leaf.id()).update();
    }

    /// The pages of a portal that were taken from shipped ones, by the names of those.
    Map<String, ShortId> shippedAddresses(PortalId portal) {
        var addresses = new HashMap<String, ShortId>();
        db.sql("select shipped, short_id from knowledge.page where portal_id = :portal and shipped is not null")
                .param("portal", portal.value())
                .query(row -> {
                    addresses.put(row.getString("shipped"), new ShortId(row.getString("short_id")));
                });
        return addresses;
    }

    Optional<UUID> shipped(String key, PortalId portal) {
        return db.sql("select id from knowledge.page where portal_id = :portal and shipped = :key")
                .param("portal", portal.value())
                .param("key", key)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    private static String[] words(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)),
                new LanguageTag(row.getString("source")),
                new Leaf.Setting(
                        SqlTexts.in(row, "audiences").stream()
                                .map(Audience::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        SqlTexts.in(row, "situations").stream()
                                .map(Situation::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getString("responsible")));
    }
}
