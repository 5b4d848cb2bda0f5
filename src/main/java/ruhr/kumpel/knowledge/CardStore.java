package ruhr.kumpel.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Contact cards of portals.
@Component
class CardStore {

    private static final String CARD = """
            select card.*, words.languages, words.names, words.texts
              from knowledge.contact_card card
              cross join lateral (
                   select coalesce(array_agg(language order by language), '{}') as languages,
                          coalesce(array_agg(name order by language), '{}') as names,
                          coalesce(array_agg(text order by language), '{}') as texts
                     from knowledge.contact_words where card_id = card.id) words
             where portal_id = :portal
            """;

    private final JdbcClient db;
    private final Changes changes;

    CardStore(JdbcClient db, Changes changes) {
        this.db = db;
        this.changes = changes;
    }

    List<ContactCard> of(PortalId portal) {
        return db.sql(CARD + " order by key")
                .param("portal", portal.value())
                .query((row, _) -> card(row))
                .list();
    }

    Optional<ContactCard> with(PortalId portal, String key) {
        return db.sql(CARD + " and key = :key")
                .param("portal", portal.value())
                .param("key", key)
                .query((row, _) -> card(row))
                .optional();
    }

    /// New or changed, with its words in one language. Pages that show it are printed anew. Answers what stands there
    /// if
    /// it was changed since it was seen; then nothing is. Two who save at once wait for each other.
    @Transactional
    public Optional<ContactCard> save(ContactCard card, LanguageTag language, Predicate<Optional<ContactCard>> asSeen) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('knowledge.card ' || :portal || ' ' || :key, 0))")
                .param("portal", card.portal().toString())
                .param("key", card.key())
                .query()
                .listOfRows();
        var now = with(card.portal(), card.key());
        if (!asSeen.test(now)) return now;
        db.sql("""
                insert into knowledge.contact_card values (:id, :portal, :key, :phone, :web, :hours)
                on conflict (portal_id, key) do update
                   set phone = excluded.phone, web = excluded.web, hours = excluded.hours
                """)
                .param("id", card.id())
                .param("portal", card.portal().value())
                .param("key", card.key())
                .param("phone", card.phone())
                .param("web", card.web())
                .param("hours", HoursCode.of(card.hours()))
                .update();
        db.sql("""
                insert into knowledge.contact_words
                select id, :language, :name, :text from knowledge.contact_card where portal_id = :portal and key = :key
                on conflict (card_id, language) do update set name = excluded.name, text = excluded.text
                """)
                .param("portal", card.portal().value())
                .param("key", card.key())
                .param("language", language.value())
                .param("name", card.name().exactly(language).orElse(""))
                .param("text", card.text().exactly(language).orElse(""))
                .update();
        changes.note("knowledge", card.id());
        return Optional.empty();
    }

    private static ContactCard card(ResultSet row) throws SQLException {
        return new ContactCard(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("key"),
                SqlTexts.localized(row, "languages", "names"),
                SqlTexts.localized(row, "languages", "texts"),
                row.getString("phone"),
                row.getString("web"),
                HoursCode.read(row.getString("hours")));
    }
}
