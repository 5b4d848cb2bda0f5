package ruhr.kumpel.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Links in pages, and what became of asking where they lead.
@Component
class LinkStore {

    private final JdbcClient db;

    LinkStore(JdbcClient db) {
        this.db = db;
    }

    /// A text that readers of a portal see, or that readers of one of its towns see.
    record Shown(PortalId portal, UUID page, Optional<UUID> town, LanguageTag language, String text) {}

    /// Of the given portal all that may hold links.
    List<Shown> shown(PortalId portal) {
        return db.sql("""
                select page.portal_id, page.id as page_id, null::uuid as town_id, language, body || E'\\n\\n' || basis as text
                  from knowledge.publication join knowledge.revision using (page_id, language, number)
                  join knowledge.page on page.id = page_id where page.portal_id = :portal
                union all
                select page.portal_id, page.id, own.town_id, language, body
                  from knowledge.own_publication join knowledge.own_revision using (section_id, language, number)
                  join knowledge.own_section own on own.id = section_id
                  join knowledge.page on page.id = own.page_id where page.portal_id = :portal
                """)
                .param("portal", portal.value())
                .query((row, _) -> shown(row))
                .list();
    }

    /// Those of the addresses that were asked after this moment.
    Set<String> askedAfter(Instant moment) {
        return new HashSet<>(db.sql("select address from knowledge.outside_link where checked_at > :moment")
                .param("moment", SqlTime.of(moment))
                .query(String.class)
                .list());
    }

    /// @param problem nothing if it answered
    void asked(String address, String problem, Instant now) {
        db.sql("""
                insert into knowledge.outside_link values (:address, case when :problem = '' then 0 else 1 end, :problem, :now)
                on conflict (address) do update
                   set failures = case when :problem = '' then 0 else outside_link.failures + 1 end,
                       problem = excluded.problem, checked_at = excluded.checked_at
                """)
                .param("address", address)
                .param("problem", problem)
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Addresses that did not answer on two days.
    Set<String> dead() {
        return new HashSet<>(db.sql("select address from knowledge.outside_link where failures > 1")
                .query(String.class)
                .list());
    }

    /// What no page names any more.
    void forgetAllBut(Collection<String> addresses) {
        db.sql("delete from knowledge.outside_link where not address = any(:addresses)")
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    /// Of this portal only these are dead.
    @Transactional
    public void replace(PortalId portal, Collection<PageLink> dead, Instant now) {
        db.sql("""
                delete from knowledge.dead_link where page_id in
                       (select id from knowledge.page where portal_id = :portal)
                """).param("portal", portal.value()).update();
        for (var link : dead)
            db.sql(
                            "insert into knowledge.dead_link values (:page, :town::uuid, :language, :target, :now) on conflict do nothing")
                    .param("page", link.page())
                    .param("town", link.town().orElse(null))
                    .param("language", link.language().value())
                    .param("target", link.target())
                    .param("now", SqlTime.of(now))
                    .update();
    }

    /// Those in texts that have not changed since.
    List<PageLink> deadOf(PortalId portal) {
        return db.sql("""
                select page.portal_id, dead.page_id, dead.town_id, dead.language, dead.target as text
                  from knowledge.dead_link dead join knowledge.page on page.id = dead.page_id
                 where page.portal_id = :portal
                   and case when dead.town_id is null then exists (
                            select from knowledge.publication shown
                             where shown.page_id = dead.page_id and shown.language = dead.language
                               and shown.published_at <= dead.found_at)
                       else not exists (
                            select from knowledge.own_section own
                              join knowledge.own_publication shown on shown.section_id = own.id
                             where own.page_id = dead.page_id and own.town_id = dead.town_id
                               and shown.language = dead.language and shown.published_at > dead.found_at) end
                 order by dead.page_id, dead.language, dead.target
                """).param("portal", portal.value()).query((row, _) -> shown(row)).list().stream()
                .map(one -> new PageLink(one.portal(), one.page(), one.town(), one.language(), one.text()))
                .toList();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getObject("page_id", UUID.class),
                Optional.ofNullable(row.getObject("town_id", UUID.class)),
                new LanguageTag(row.getString("language")),
                row.getString("text"));
    }
}
