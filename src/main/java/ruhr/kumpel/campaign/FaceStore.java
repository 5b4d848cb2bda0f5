package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Faces in the database, in the order that was chosen.
@Component
class FaceStore {

    private static final String SELECT = """
            select f.*,
                   array(select q.language from campaign.face_quote q where q.face_id = f.id order by q.position) as languages,
                   array(select q.text from campaign.face_quote q where q.face_id = f.id order by q.position) as quotes
              from campaign.face f
            """;

    private final JdbcClient db;

    FaceStore(JdbcClient db) {
        this.db = db;
    }

    void add(Face face, Instant now) {
        db.sql("""
                insert into campaign.face
                       (id, portal_id, campaign_id, kind, name, known_as, website, portrait, shown, entered_by, entered_at,
                        position)
                values (:id, :portal, :campaign, :kind, :name, :known, :website, :portrait, :shown, :by, :now,
                        (select coalesce(max(position), 0) + 1 from campaign.face
                          where portal_id = :portal and campaign_id is not distinct from :campaign::uuid))
                """)
                .param("id", face.id())
                .param("portal", face.portal().value())
                .param("campaign", face.campaign().map(CampaignId::value).orElse(null), Types.OTHER)
                .param("kind", face.kind().name())
                .param("name", face.name())
                .param("known", face.known())
                .param("website", face.website())
                .param("portrait", face.portrait().map(MediaId::value).orElse(null), Types.OTHER)
                .param("shown", face.shown())
                .param("by", face.enteredBy().value())
                .param("now", SqlTime.of(now))
                .update();
        addQuote(face);
    }

    /// All but where it stands and who brought it.
    void change(Face face) {
        db.sql("""
                update campaign.face set kind = :kind, name = :name, known_as = :known, website = :website,
                                         portrait = :portrait, shown = :shown
                 where id = :id
                """)
                .param("id", face.id())
                .param("kind", face.kind().name())
                .param("name", face.name())
                .param("known", face.known())
                .param("website", face.website())
                .param("portrait", face.portrait().map(MediaId::value).orElse(null), Types.OTHER)
                .param("shown", face.shown())
                .update();
        db.sql("delete from campaign.face_quote where face_id = ?")
                .params(face.id())
                .update();
        addQuote(face);
    }

    private void addQuote(Face face) {
        int position = 0;
        for (var text : face.quote().texts().entrySet())
            db.sql("insert into campaign.face_quote (face_id, language, position, text) values (?, ?, ?, ?)")
                    .params(face.id(), text.getKey().value(), position++, text.getValue())
                    .update();
    }

    Optional<Face> with(UUID id) {
        return db.sql(SELECT + " where f.id = ?")
                .params(id)
                .query(FaceStore::read)
                .optional();
    }

    /// Nobody else changes it meanwhile. Empty if it is gone.
    Optional<Face> locked(UUID id) {
        return db.sql("select id from campaign.face where id = ? for update")
                .params(id)
                .query(UUID.class)
                .optional()
                .flatMap(this::with);
    }

    /// One place further to the front, among those beside which it is shown. They are locked in the order of their ids,
    /// so that two who move them wait for each other.
    void earlier(Face face) {
        db.sql("""
                select id from campaign.face
                 where portal_id = :portal and campaign_id is not distinct from :campaign::uuid order by id for update
                """)
                .param("portal", face.portal().value())
                .param("campaign", face.campaign().map(CampaignId::value).orElse(null), Types.OTHER)
                .query(UUID.class)
                .list();
        db.sql("""
                with before as (
                    select id, row_number() over (order by position, entered_at, id) as place from campaign.face
                     where portal_id = :portal and campaign_id is not distinct from :campaign::uuid),
                after as (
                    select id, row_number() over (order by case when id = :id then place - 1.5 else place end) as place
                      from before)
                update campaign.face f set position = after.place from after where after.id = f.id
                """)
                .param("id", face.id())
                .param("portal", face.portal().value())
                .param("campaign", face.campaign().map(CampaignId::value).orElse(null), Types.OTHER)
                .update();
    }

    /// Those that speak for all campaigns of the portal.
    List<Face> forAll(PortalId portal) {
        return db.sql(SELECT
                        + " where f.portal_id = ? and f.campaign_id is null order by f.position, f.entered_at, f.id")
                .params(portal.value())
                .query(FaceStore::read)
                .list();
    }

    /// Shown or not.
    List<Face> of(CampaignId campaign) {
        return db.sql(SELECT + " where f.campaign_id = ? order by f.position, f.entered_at, f.id")
                .params(campaign.value())
                .query(FaceStore::read)
                .list();
    }

    /// Brought by teams, not yet looked at.
    List<Face> waiting(PortalId portal) {
        return db.sql(SELECT + " where f.portal_id = ? and not f.shown order by f.position, f.entered_at, f.id")
                .params(portal.value())
                .query(FaceStore::read)
                .list();
    }

    /// False if it is shown already, or gone.
    boolean show(UUID id) {
        return db.sql("update campaign.face set shown = true where id = ? and not shown")
                        .params(id)
                        .update()
                == 1;
    }

    boolean remove(UUID id) {
        return db.sql("delete from campaign.face where id = ?").params(id).update() == 1;
    }

    List<Face> enteredBy(PersonId person) {
        return db.sql(SELECT + " where f.entered_by = ? order by f.entered_at")
                .params(person.value())
                .query(FaceStore::read)
                .list();
    }

    void forget(PersonId person, PersonId nobody) {
        db.sql("update campaign.face set entered_by = ? where entered_by = ?")
                .params(nobody.value(), person.value())
                .update();
    }

    private static Face read(ResultSet row, int number) throws SQLException {
        var quote = new LinkedHashMap<LanguageTag, String>();
        var languages = SqlTexts.in(row, "languages");
        var quotes = SqlTexts.in(row, "quotes");
        for (int i = 0; i < languages.size(); i++) quote.put(new LanguageTag(languages.get(i)), quotes.get(i));
        return new Face(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                Optional.ofNullable(row.getObject("campaign_id", UUID.class)).map(CampaignId::new),
                Face.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("known_as"),
                row.getString("website"),
                new Localized(quote),
                Optional.ofNullable(row.getObject("portrait", UUID.class)).map(MediaId::new),
                row.getBoolean("shown"),
                new PersonId(row.getObject("entered_by", UUID.class)));
    }
}
