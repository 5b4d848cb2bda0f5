package ruhr.kumpel.pinboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Finds postings in the database.
@Component
class PostingStore {

    /// More than anybody reads; what is older is found by search.
    private static final int MOST = 1000;

    private final JdbcClient db;

    PostingStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Posting> with(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    List<Posting> all(Collection<UUID> ids) {
        return db.sql(PostingReader.SELECT + " where p.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PostingReader::read)
                .list();
    }

    Optional<Posting> with(ShortId id, PortalId portal) {
        return db.sql(PostingReader.SELECT + " where p.short_id = :id and p.portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query(PostingReader::read)
                .optional();
    }

    /// Nobody changes it until the end of the transaction.
    Optional<Posting> locked(UUID id) {
        db.sql("select id from pinboard.posting where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        return with(id);
    }

    /// What everybody may read on this day, the newest first.
    List<Posting> readableOn(PortalId portal, LocalDate today) {
        return db.sql(PostingReader.SELECT + """
                 where p.portal_id = :portal and p.state = 'PUBLISHED' and p.valid_until >= :today
                   and not exists (select from pinboard.hiding h where h.posting_id = p.id)
                 order by p.created_at desc, p.id
                 limit :most
                """)
                .param("portal", portal.value())
                .param("today", today)
                .param("most", MOST)
                .query(PostingReader::read)
                .list();
    }

    /// Hers and those of her organisations, but nothing that was taken from a source, the newest first.
    List<Posting> of(PersonId person, Collection<OrganisationId> organisations) {
        return db.sql(PostingReader.SELECT + """
                 where (p.person_id = :person or p.organisation_id = any(:organisations)) and o.posting_id is null
                 order by p.created_at desc, p.id
                 limit :most
                """)
                .param("person", person.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(PostingReader::read)
                .list();
    }

    /// What still stands in her name and was taken from a source.
    List<UUID> taken(PersonId person) {
        return db.sql("""
                select p.id from pinboard.posting p join pinboard.origin o on o.posting_id = p.id
                 where p.person_id = :person
                """)
                .param("person", person.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean isFirstOf(PersonId person) {
        return db.sql("select not exists (select from pinboard.posting where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// All of a portal that stand or wait, for its desk.
    int count(PortalId portal, State state, LocalDate today) {
        return db.sql("""
                select count(*) from pinboard.posting
                 where portal_id = :portal and state = :state and valid_until >= :today
                """)
                .param("portal", portal.value())
                .param("state", state.name())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /// For rebuilding: those that could be read, by id.
    List<Posting> publishedAfter(UUID last, int most) {
        return db.sql(PostingReader.SELECT + """
                 where p.id > :last and p.state = 'PUBLISHED' and p.valid_until >= current_date - 1
                   and not exists (select from pinboard.hiding h where h.posting_id = p.id)
                 order by p.id
                 limit :most
                """)
                .param("last", last)
                .param("most", most)
                .query(PostingReader::read)
                .list();
    }

    /// Published ones whose last day was before this one, or that come back: what lists say of them is outdated.
    List<UUID> movedOn(LocalDate today) {
        return db.sql("""
                select p.id from pinboard.posting p left join pinboard.event e on e.posting_id = p.id
                 where p.state = 'PUBLISHED'
                   and (p.valid_until between :today - 3 and :today - 1 or (p.valid_until >= :today and e.rule <> ''))
                """)
                .param("today", today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Over for so long that nobody asks for it any more.
    List<UUID> overSince(LocalDate day) {
        return db.sql("select id from pinboard.posting where valid_until < :day limit 500")
                .param("day", day)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    Optional<String> reasonOfReturn(UUID id) {
        return db.sql("select reason from pinboard.return where posting_id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void returned(UUID id, String reason, Instant now) {
        db.sql("""
                insert into pinboard.return values (:id, :reason, :now)
                on conflict (posting_id) do update set reason = :reason, returned_at = :now
                """)
                .param("id", id)
                .param("reason", reason)
                .param("now", SqlTime.of(now))
                .update();
    }

    void hide(UUID id, Instant now) {
        db.sql("insert into pinboard.hiding values (:id, :now) on conflict do nothing")
                .param("id", id)
                .param("now", SqlTime.of(now))
                .update();
    }

    void restore(UUID id) {
        db.sql("delete from pinboard.hiding where posting_id = :id")
                .param("id", id)
                .update();
    }

    void state(UUID id, State state) {
        db.sql("update pinboard.posting set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }
}
