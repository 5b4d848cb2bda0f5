package ruhr.kumpel.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Slug;

/// Organisations in the database.
@Component
class OrganisationStore {

    private static final String SELECT = """
            select o.id, o.slug, o.name, o.kind, o.logo, o.website, o.town, o.address, o.portal_id,
                   array(select d.language from organisation.description d where d.organisation_id = o.id order by d.position) as described_in,
                   array(select d.text from organisation.description d where d.organisation_id = o.id order by d.position) as descriptions,
                   array(select s.language from organisation.spoken s where s.organisation_id = o.id order by 1) as spoken,
                   exists (select from organisation.verification v where v.organisation_id = o.id and v.state = 'VERIFIED') as verified,
                   exists (select from organisation.hiding h where h.organisation_id = o.id) as hidden
              from organisation.organisation o
            """;

    private final JdbcClient db;

    OrganisationStore(JdbcClient db) {
        this.db = db;
    }

    List<Organisation> named(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql(SELECT + " where o.id in (:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toList())
                .query(OrganisationStore::read)
                .list();
    }

    /// Until the end of the transaction nobody else changes it.
    Organisation locked(OrganisationId id) {
        db.sql("select id from organisation.organisation where id = :id for update")
                .param("id", id.value())
                .query()
                .singleRow();
        return named(List.of(id)).getFirst();
    }

    Optional<Organisation> with(Slug slug) {
        return db.sql(SELECT + " where o.slug = :slug")
                .param("slug", slug.value())
                .query(OrganisationStore::read)
                .optional();
    }

    /// In whose team the person is.
    List<Organisation> of(PersonId person) {
        return db.sql(SELECT + """
                 join organisation.membership m on m.organisation_id = o.id
                 where m.person_id = :person
                 order by lower(o.name), o.id
                """)
                .param("person", person.value())
                .query(OrganisationStore::read)
                .list();
    }

    /// Public ones that are no business, after this id, for rebuilding in batches.
    List<Organisation> withoutBusinessAfter(UUID id, int limit) {
        return db.sql(SELECT + """
                 where o.id > :id
                   and not exists (select from organisation.business b where b.organisation_id = o.id)
                   and not exists (select from organisation.hiding h where h.organisation_id = o.id)
                 order by o.id limit :limit
                """)
                .param("id", id)
                .param("limit", limit)
                .query(OrganisationStore::read)
                .list();
    }

    /// A few that are called the same, hidden ones too.
    List<Organisation> called(String name) {
        return db.sql(SELECT + " where lower(o.name) = lower(:name) order by o.id limit 5")
                .param("name", name)
                .query(OrganisationStore::read)
                .list();
    }

    record Entered(Instant entered, Instant changed) {}

    Entered entered(OrganisationId id) {
        return db.sql("select entered, changed from organisation.organisation where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Entered(SqlTime.in(row, "entered"), SqlTime.in(row, "changed")))
                .single();
    }

    /// Public ones by name; `text` is a part of the name.
    List<Organisation> found(Question question, int limit, int offset) {
        return question.ask(db, SELECT, "order by lower(o.name), o.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(OrganisationStore::read)
                .list();
    }

    int count(Question question) {
        return question.ask(db, "select count(*) from organisation.organisation o ", "")
                .query(Integer.class)
                .single();
    }

    boolean slugTaken(Slug slug) {
        return db.sql("select exists (select from organisation.organisation where slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    void add(OrganisationId id, Slug slug, Profile profile, PortalId home, Instant now) {
        write("""
                insert into organisation.organisation
                       (id, slug, name, kind, logo, website, town, address, portal_id, entered, changed)
                values (:id, :slug, :name, :kind, :logo, :website, :town, :address, :portal, :now, :now)
                """, id, profile, now)
                .param("slug", slug.value())
                .param("portal", home.value())
                .update();
        addRows(id, profile);
    }

    void change(OrganisationId id, Profile profile, Instant now) {
        write("""
                update organisation.organisation
                   set name = :name, kind = :kind, logo = :logo, website = :website, town = :town, address = :address,
                       changed = :now
                 where id = :id
                """, id, profile, now).update();
        db.sql("delete from organisation.description where organisation_id = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from organisation.spoken where organisation_id = :id")
                .param("id", id.value())
                .update();
        addRows(id, profile);
    }

    void hide(OrganisationId id, Instant now) {
        db.sql("insert into organisation.hiding (organisation_id, hidden_at) values (:id, :now) on conflict do nothing")
                .param("id", id.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void restore(OrganisationId id) {
        db.sql("delete from organisation.hiding where organisation_id = :id")
                .param("id", id.value())
                .update();
    }

    void remove(OrganisationId id) {
        db.sql("delete from organisation.organisation where id = :id")
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec write(String sql, OrganisationId id, Profile profile, Instant now) {
        return db.sql(sql)
                .param("id", id.value())
                .param("name", profile.name())
                .param("kind", profile.kind().name())
                .param("logo", profile.logo().map(MediaId::value).orElse(null), java.sql.Types.OTHER)
                .param("website", profile.website())
                .param("town", profile.town().orElse(null))
                .param("address", profile.address())
                .param("now", SqlTime.of(now));
    }

    private void addRows(OrganisationId id, Profile profile) {
        int position = 0;
        for (var text : profile.description().texts().entrySet())
            db.sql(
                            "insert into organisation.description (organisation_id, language, position, text) values (?, ?, ?, ?)")
                    .params(id.value(), text.getKey().value(), position++, text.getValue())
                    .update();
        for (var language : profile.languages())
            db.sql("insert into organisation.spoken (organisation_id, language) values (?, ?) on conflict do nothing")
                    .params(id.value(), language.value())
                    .update();
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        var logo = row.getObject("logo", UUID.class);
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                SqlTexts.localized(row, "described_in", "descriptions"),
                Optional.ofNullable(logo).map(MediaId::new),
                row.getString("website"),
                Optional.ofNullable(row.getString("town")),
                row.getString("address"),
                SqlTexts.in(row, "spoken").stream().map(LanguageTag::new).toList(),
                new PortalId(Objects.requireNonNull(row.getObject("portal_id", UUID.class))),
                row.getBoolean("verified"),
                row.getBoolean("hidden"));
    }
}
