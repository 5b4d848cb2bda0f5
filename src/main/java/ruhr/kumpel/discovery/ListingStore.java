package ruhr.kumpel.discovery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// The tables of the read model. Writes take many listings at once: a batch of one costs no more.
@Component
class ListingStore {

    /// One JSON text per listing, as [Face] reads it.
    private static final String FACE = """
            select to_jsonb(l)
                   || jsonb_build_object(
                        'texts', (select jsonb_agg(jsonb_build_object('language', t.language, 'title', t.title, 'summary', t.summary, 'more', t.more))
                                    from discovery.listing_text t where t.listing_id = l.id),
                        'placements', coalesce(
                                  (select jsonb_agg(jsonb_build_object('portal_id', p.portal_id, 'shown', p.shown, 'categories', p.categories))
                                    from discovery.listing_portal p where p.listing_id = l.id), '[]'))
              from discovery.listing l
            """;

    /// The same as lists print it. The words by which information pages are found are many times as long.
    private static final String PRINTED = FACE.replace(", 'more', t.more", "");

    private final JdbcClient db;

    ListingStore(JdbcClient db) {
        this.db = db;
    }

    void put(Collection<Face> faces, Instant now) {
        var batch = FaceJson.write(faces);
        putFacts(batch);
        putTexts(batch);
        putPlacements(batch, now);
    }

    /// Known ones are changed first, so that conflicts do not use up their numbers.
    private void putFacts(String batch) {
        db.sql("""
                with new as materialized (
                    select * from jsonb_populate_recordset(null::discovery.listing, :batch::jsonb)),
                known as (
                update discovery.listing l
                   set version = l.version + 1, short_id = n.short_id, kind = n.kind, home_portal_id = n.home_portal_id,
                       source = n.source, spoken = n.spoken, place_kind = n.place_kind, lat = n.lat, lon = n.lon,
                       place = n.place, towns = n.towns, organisation_id = n.organisation_id,
                       organisation_name = n.organisation_name, organisation_verified = n.organisation_verified,
                       begins_at = n.begins_at, ends_at = n.ends_at, created_at = n.created_at, changed_at = n.changed_at,
                       confirmed_at = n.confirmed_at, urgent = n.urgent, stale = n.stale, lines = n.lines,
                       picture_id = n.picture_id, trade = n.trade, vacancy = n.vacancy
                  from new n
                 where l.id = n.id
                returning l.id)
                insert into discovery.listing (
                       id, short_id, kind, home_portal_id, source, spoken, place_kind, lat, lon, place, towns,
                       organisation_id, organisation_name, organisation_verified, begins_at, ends_at, created_at,
                       changed_at, confirmed_at, urgent, stale, lines, picture_id, trade, vacancy)
                select id, short_id, kind, home_portal_id, source, spoken, place_kind, lat, lon, place, towns,
                       organisation_id, organisation_name, organisation_verified, begins_at, ends_at, created_at,
                       changed_at, confirmed_at, urgent, stale, lines, picture_id, trade, vacancy
                  from new
                 where id not in (select id from known)
                """).param("batch", batch).update();
    }

    private void putTexts(String batch) {
        db.sql("""
                with new as (
                    select n.id, t.language, t.title, coalesce(t.summary, '') as summary, t.more
                      from jsonb_to_recordset(:batch::jsonb) n (id uuid, texts jsonb),
                           jsonb_to_recordset(n.texts) t (language text, title text, summary text, more text)),
                gone as (
                    delete from discovery.listing_text old
                     where old.listing_id in (select id from new)
                       and not exists (select from new where new.id = old.listing_id and new.language = old.language))
                insert into discovery.listing_text (listing_id, language, title, summary, more)
                select id, language, title, summary, more from new
                on conflict (listing_id, language) do update
                   set title = excluded.title, summary = excluded.summary, more = excluded.more
                """).param("batch", batch).update();
    }

    /// A listing that stays shown keeps the day since when.
    private void putPlacements(String batch, Instant now) {
        db.sql("""
                with new as (
                    select n.id, p.portal_id, p.shown, p.categories
                      from jsonb_to_recordset(:batch::jsonb) n (id uuid, placements jsonb),
                           jsonb_to_recordset(n.placements) p (portal_id uuid, shown boolean, categories text[])),
                gone as (
                    delete from discovery.listing_portal old
                     where old.listing_id in (select n.id from jsonb_to_recordset(:batch::jsonb) n (id uuid))
                       and not exists (select from new where new.id = old.listing_id and new.portal_id = old.portal_id))
                insert into discovery.listing_portal as old (listing_id, portal_id, shown, shown_since, categories)
                select id, portal_id, shown, case when shown then :now::timestamptz end, categories from new
                on conflict (listing_id, portal_id) do update
                   set shown = excluded.shown, categories = excluded.categories,
                       shown_since = case when old.shown and excluded.shown then old.shown_since else excluded.shown_since end
                """).param("batch", batch).param("now", SqlTime.of(now)).update();
    }

    boolean remove(UUID id) {
        return db.sql("delete from discovery.listing where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    /// Those whose feature does not have them any more, after everything was published anew.
    List<UUID> otherThan(Set<UUID> kept, Collection<Kind> kinds) {
        return db.sql("select id from discovery.listing where kind = any(:kinds) and id <> all(:kept)")
                .param("kinds", kinds.stream().map(Kind::word).toArray(String[]::new))
                .param("kept", kept.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Answers true to the first who says that this kind is published from what its feature has; whoever says so
    /// meanwhile waits for that.
    boolean beginsToList(Kind kind) {
        return db.sql("insert into discovery.listed_kind (kind) values (:kind) on conflict do nothing")
                        .param("kind", kind.word())
                        .update()
                > 0;
    }

    Optional<Face> with(UUID id) {
        return db.sql(FACE + " where l.id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(FaceJson::read);
    }

    List<Face> named(Collection<UUID> ids) {
        return db
                .sql(FACE + " where l.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(FaceJson::read)
                .toList();
    }

    List<Face> numbered(Collection<Integer> numbers) {
        return db
                .sql(FACE + " where l.number = any(:numbers)")
                .param("numbers", numbers.toArray(Integer[]::new))
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(FaceJson::read)
                .toList();
    }

    /// The next ones in the order of their numbers as lists print them, to read all in pieces.
    List<Face> after(int number, int limit) {
        return db
                .sql(PRINTED + " where l.number > :number order by l.number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(FaceJson::read)
                .toList();
    }

    /// Those of them that are found by words that no list prints.
    Set<UUID> wordy(Collection<UUID> ids) {
        return db.sql(
                        "select distinct listing_id from discovery.listing_text where listing_id = any(:ids) and more is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    /// What came onto the portal after one moment, up to another, newest first.
    List<UUID> shownBetween(PortalId portal, Instant after, Instant until) {
        return db.sql("""
                select listing_id from discovery.listing_portal
                 where portal_id = :portal and shown and shown_since > :after and shown_since <= :until
                 order by shown_since desc
                """)
                .param("portal", portal.value())
                .param("after", SqlTime.of(after))
                .param("until", SqlTime.of(until))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The highest number on a portal; 0 if it has none.
    int lastNumber(PortalId portal) {
        return db.sql("""
                select coalesce(max(l.number), 0) from discovery.listing l
                 where l.home_portal_id = :portal
                   and exists (select from discovery.listing_portal p
                                where p.listing_id = l.id and p.portal_id = l.home_portal_id and p.shown)
                """).param("portal", portal.value()).query(Integer.class).single();
    }

    /// Where the shown entries of a home portal are, below the language.
    List<String> paths(PortalId portal, int from, int to) {
        return db.sql("""
                select l.kind, l.short_id, t.title, l.trade ->> 'slug' as profile
                  from discovery.listing l
                  join discovery.listing_portal p on p.listing_id = l.id and p.portal_id = l.home_portal_id and p.shown
                  left join discovery.listing_text t on t.listing_id = l.id and t.language = l.source
                 where l.home_portal_id = :portal and l.number between :from and :to
                 order by l.number
                """)
                .param("portal", portal.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row.getString("profile") != null
                        ? Listing.profile(row.getString("profile"))
                        : Listing.path(
                                row.getString("title") == null ? "" : row.getString("title"),
                                Kind.parse(row.getString("kind")).orElseThrow(),
                                row.getString("short_id")))
                .list();
    }
}
