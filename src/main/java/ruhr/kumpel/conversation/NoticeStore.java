package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

@Repository
class NoticeStore {

    private final JdbcClient db;

    NoticeStore(JdbcClient db) {
        this.db = db;
    }

    /// A notice as it stands on the page.
    record Told(
            UUID id,
            PersonId person,
            String kind,
            LanguageTag language,
            String subject,
            List<String> paragraphs,
            String site,
            String url,
            Instant at,
            boolean unseen) {}

    void add(UUID id, PersonId person, Notice notice, LanguageTag language, String url, Instant now) {
        db.sql("""
                insert into conversation.notice
                       (id, person_id, kind, language, subject, paragraphs, site_name, url, told_at)
                values (:id, :person, :kind, :language, :subject, :paragraphs, :site, :url, :now)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("kind", notice.kind())
                .param("language", language.value())
                .param("subject", notice.subject())
                .param("paragraphs", notice.paragraphs().toArray(String[]::new))
                .param(
                        "site",
                        notice.site()
                                .name()
                                .in(language, notice.site().defaultLanguage())
                                .value())
                .param("url", url)
                .param("now", SqlTime.of(now))
                .update();
    }

    void keepForDigest(UUID notice, PersonId person, Optional<PortalId> portal, Instant due) {
        db.sql("insert into conversation.notice_for_digest values (:notice, :person, :portal, :due)")
                .param("notice", notice)
                .param("person", person.value())
                .param("portal", portal.map(PortalId::value).orElse(null))
                .param("due", SqlTime.of(due))
                .update();
    }

    /// Takes everything that is due for one person, away from all other nodes.
    List<Told> takeDigest(Instant now) {
        return db.sql("""
                with due as (
                    select notice_id, person_id from conversation.notice_for_digest
                     where person_id = (select person_id from conversation.notice_for_digest
                                         where due_at <= :now
                                         order by due_at limit 1 for update skip locked)
                       for update skip locked
                ), taken as (
                    delete from conversation.notice_for_digest using due
                     where notice_for_digest.notice_id = due.notice_id
                    returning notice_for_digest.notice_id
                )
                select notice.*, true as unseen
                  from conversation.notice join taken on taken.notice_id = notice.id
                 order by told_at
                """)
                .param("now", SqlTime.of(now))
                .query((row, _) -> told(row))
                .list();
    }

    List<Told> newestOf(PersonId person, int limit) {
        return db.sql("""
                select notice.*, seen_at is null or told_at > seen_at as unseen
                  from conversation.notice
                  left join conversation.notice_seen using (person_id)
                 where person_id = :person
                 order by told_at desc
                 limit :limit
                """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) -> told(row))
                .list();
    }

    int unseen(PersonId person) {
        return db.sql("""
                select count(*) from conversation.notice left join conversation.notice_seen using (person_id)
                 where person_id = :person and (seen_at is null or told_at > seen_at)
                """).param("person", person.value()).query(Integer.class).single();
    }

    void sawAll(PersonId person, Instant now) {
        db.sql("""
                insert into conversation.notice_seen values (:person, :now)
                on conflict (person_id) do update set seen_at = excluded.seen_at
                """)
                .param("person", person.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    Delivery delivery(PersonId person, String kind) {
        return db.sql("select delivery from conversation.preference where person_id = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind)
                .query((row, _) -> Delivery.valueOf(row.getString(1)))
                .optional()
                .orElse(Delivery.AT_ONCE);
    }

    void prefer(PersonId person, String kind, Delivery delivery) {
        db.sql("""
                insert into conversation.preference values (:person, :kind, :delivery)
                on conflict (person_id, kind) do update set delivery = excluded.delivery
                """)
                .param("person", person.value())
                .param("kind", kind)
                .param("delivery", delivery.name())
                .update();
    }

    /// Kinds that somebody has heard of or decided about.
    Map<String, Delivery> preferences(PersonId person) {
        var kinds = new TreeMap<String, Delivery>();
        db.sql("""
                select kind, coalesce(delivery, 'AT_ONCE') as delivery
                  from (select distinct kind from conversation.notice where person_id = :person) as heard
                  full join (select kind, delivery from conversation.preference where person_id = :person) as wanted
                 using (kind)
                """).param("person", person.value()).query(row -> {
            kinds.put(row.getString("kind"), Delivery.valueOf(row.getString("delivery")));
        });
        return kinds;
    }

    void forget(PersonId person) {
        for (var table : List.of("notice_for_digest", "notice", "notice_seen", "preference", "unsubscribe_link"))
            db.sql("delete from conversation." + table + " where person_id = :person")
                    .param("person", person.value())
                    .update();
    }

    int forgetBefore(Instant day) {
        return db.sql("delete from conversation.notice where told_at < :day")
                .param("day", SqlTime.of(day))
                .update();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("kind"),
                new LanguageTag(row.getString("language")),
                row.getString("subject"),
                SqlTexts.in(row, "paragraphs"),
                row.getString("site_name"),
                row.getString("url"),
                SqlTime.in(row, "told_at"),
                row.getBoolean("unseen"));
    }
}
