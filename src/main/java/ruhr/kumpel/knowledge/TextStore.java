package ruhr.kumpel.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// What pages say, in every language and every version.
@Component
class TextStore {

    private final JdbcClient db;

    TextStore(JdbcClient db) {
        this.db = db;
    }

    /// A page as a link shows it.
    record Face(Localized title, Localized lead) {}

    /// What readers see of a page, the language it was written in first.
    Map<LanguageTag, Revision> published(Leaf leaf) {
        var published = new LinkedHashMap<LanguageTag, Revision>();
        of(leaf.id(), """
                select revision.* from knowledge.publication join knowledge.revision using (page_id, language, number)
                 where page_id = :page order by language <> :source, language
                """).param("source", leaf.source().value()).query(row -> {
            published.put(new LanguageTag(row.getString("language")), revision(row));
        });
        return published;
    }

    /// Of each page that readers can open the text in the language that it was written in.
    Map<UUID, String> sources(PortalId portal) {
        var sources = new LinkedHashMap<UUID, String>();
        db.sql("""
                select page.id, body from knowledge.page
                  join knowledge.publication shown on shown.page_id = page.id
                  join knowledge.revision using (page_id, language, number)
                 where portal_id = :portal order by shown.language <> page.source
                """).param("portal", portal.value()).query(row -> {
            sources.putIfAbsent(row.getObject("id", UUID.class), row.getString("body"));
        });
        return sources;
    }

    boolean anyOpen(PortalId portal) {
        return db.sql("""
                select exists (select from knowledge.page join knowledge.publication on page_id = page.id
                                where portal_id = :portal)
                """).param("portal", portal.value()).query(Boolean.class).single();
    }

    /// The pages that readers can open, and whether in Leichte Sprache too.
    Map<UUID, Boolean> open(PortalId portal) {
        var open = new HashMap<UUID, Boolean>();
        db.sql("""
                select page_id, bool_or(language = :easy) as easy
                  from knowledge.publication join knowledge.page on page.id = page_id
                 where portal_id = :portal group by page_id
                """)
                .param("portal", portal.value())
                .param("easy", Easy.GERMAN.value())
                .query(row -> {
                    open.put(row.getObject("page_id", UUID.class), row.getBoolean("easy"));
                });
        return open;
    }

    /// Those of the pages that readers can open.
    Map<UUID, Face> faces(Collection<UUID> pages) {
        var faces = new LinkedHashMap<UUID, Face>();
        if (pages.isEmpty()) return faces;
        db.sql("""
                select page_id, language, title, lead
                  from knowledge.publication join knowledge.revision using (page_id, language, number)
                  join knowledge.page on page.id = page_id
                 where page_id in (:pages) order by language <> source, language
                """).param("pages", pages).query(row -> {
            var language = new LanguageTag(row.getString("language"));
            var page = row.getObject("page_id", UUID.class);
            var before = faces.getOrDefault(page, new Face(Localized.EMPTY, Localized.EMPTY));
            faces.put(
                    page,
                    new Face(
                            before.title().with(language, row.getString("title")),
                            before.lead().with(language, row.getString("lead"))));
        });
        return faces;
    }

    List<Standing> standings(UUID page) {
        return of(page, "select * from knowledge.standing where page_id = :page order by language")
                .query((row, _) -> standing(row))
                .list();
    }

    List<Standing> standings(PortalId portal) {
        return db.sql("select * from knowledge.standing where portal_id = :portal order by language")
                .param("portal", portal.value())
                .query((row, _) -> standing(row))
                .list();
    }

    Optional<Revision> newest(UUID page, LanguageTag language) {
        return of(page, language, """
                select * from knowledge.revision where page_id = :page and language = :language
                 order by number desc limit 1
                """).query((row, _) -> revision(row)).optional();
    }

    Optional<Revision> with(UUID page, LanguageTag language, int number) {
        return of(page, language, """
                select * from knowledge.revision where page_id = :page and language = :language and number = :number
                """)
                .param("number", number)
                .query((row, _) -> revision(row))
                .optional();
    }

    /// Newest first.
    List<Revision> all(UUID page, LanguageTag language) {
        return of(page, language, """
                select * from knowledge.revision where page_id = :page and language = :language order by number desc
                """).query((row, _) -> revision(row)).list();
    }

    void add(UUID page, LanguageTag language, Revision revision) {
        of(page, language, """
                insert into knowledge.revision (page_id, language, number, title, lead, body, basis, minor, machine,
                                                of_source, made_by, made_at)
                values (:page, :language, :number, :title, :lead, :body, :basis, :minor, :machine, :ofSource, :by::uuid, :at)
                """)
                .param("number", revision.number())
                .params(revision.wording().fields())
                .param("minor", revision.minor())
                .param("machine", revision.machine())
                .param("ofSource", revision.ofSource())
                .param("by", revision.by().map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(revision.made()))
                .update();
    }

    void submit(UUID page, LanguageTag language, int number, PersonId by, Instant now) {
        of(page, language, """
                insert into knowledge.submission values (:page, :language, :number, :by, :at)
                on conflict (page_id, language) do update
                   set number = excluded.number, submitted_by = excluded.submitted_by,
                       submitted_at = excluded.submitted_at
                """)
                .param("number", number)
                .param("by", by.value())
                .param("at", SqlTime.of(now))
                .update();
    }

    void publish(UUID page, LanguageTag language, int number, Instant now) {
        of(page, language, "delete from knowledge.submission where page_id = :page and language = :language")
                .update();
        of(page, language, """
                insert into knowledge.publication values (:page, :language, :number, :at)
                on conflict (page_id, language) do update
                   set number = excluded.number, published_at = excluded.published_at
                """)
                .param("number", number)
                .param("at", SqlTime.of(now))
                .update();
    }

    void confirm(UUID page, LanguageTag language, int number, PersonId by, Instant now) {
        of(page, language, """
                insert into knowledge.confirmation values (:page, :language, :number, :by, :at) on conflict do nothing
                """)
                .param("number", number)
                .param("by", by.value())
                .param("at", SqlTime.of(now))
                .update();
    }

    boolean withdraw(UUID page, LanguageTag language) {
        return of(page, language, "delete from knowledge.publication where page_id = :page and language = :language")
                        .update()
                > 0;
    }

    private StatementSpec of(UUID page, String sql) {
        return db.sql(sql).param("page", page);
    }

    private StatementSpec of(UUID page, LanguageTag language, String sql) {
        return of(page, sql).param("language", language.value());
    }

    static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("number"),
                new Wording(
                        row.getString("title"), row.getString("lead"), row.getString("body"), row.getString("basis")),
                row.getBoolean("minor"),
                row.getBoolean("machine"),
                row.getInt("of_source"),
                Optional.ofNullable(row.getObject("made_by", UUID.class)).map(PersonId::new),
                SqlTime.in(row, "made_at"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("page_id", UUID.class),
                new LanguageTag(row.getString("language")),
                row.getString("title"),
                row.getInt("newest"),
                Optional.ofNullable(row.getObject("published", Integer.class)),
                SqlTime.maybe(row, "published_at"),
                Optional.ofNullable(row.getObject("submitted", Integer.class)),
                row.getBoolean("machine"),
                row.getBoolean("unconfirmed"),
                row.getBoolean("outdated"));
    }
}
