package ruhr.kumpel.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// What towns say their own way, in every language and every version.
@Component
class OwnStore {

    private final JdbcClient db;

    OwnStore(JdbcClient db) {
        this.db = db;
    }

    /// The sections of a town on a page, shown to readers or not, in the order in which they were begun.
    List<OwnSection> of(UUID page, UUID town) {
        return db.sql("select * from knowledge.own_section where page_id = :page and town_id = :town order by id")
                .param("page", page)
                .param("town", town)
                .query((row, _) -> section(row))
                .list();
    }

    Optional<OwnSection> with(UUID page, UUID town, String section) {
        return of(page, town).stream()
                .filter(one -> one.section().equals(section))
                .findFirst();
    }

    void add(OwnSection section) {
        db.sql("""
                insert into knowledge.own_section (id, page_id, town_id, section, kind, after, source, of_region)
                values (:id, :page, :town, :section, :kind, :after, :source, :region) on conflict do nothing
                """)
                .param("id", section.id())
                .param("page", section.page())
                .param("town", section.town())
                .param("section", section.section())
                .param("kind", section.kind().name())
                .param("after", section.after())
                .param("source", section.source().value())
                .param("region", section.ofRegion())
                .update();
    }

    void place(UUID section, String after) {
        of(section, "update knowledge.own_section set after = :after where id = :section")
                .param("after", after)
                .update();
    }

    /// The town has seen this revision of the region's page.
    void seen(UUID section, int region) {
        of(section, "update knowledge.own_section set of_region = :region where id = :section")
                .param("region", region)
                .update();
    }

    Optional<OwnText> newest(UUID section, LanguageTag language) {
        return of(section, """
                select * from knowledge.own_revision where section_id = :section and language = :language
                 order by number desc limit 1
                """)
                .param("language", language.value())
                .query((row, _) -> text(row))
                .optional();
    }

    /// What readers see of one section, the language it was written in first.
    Map<LanguageTag, OwnText> published(OwnSection section) {
        return published(section.page(), section.town()).getOrDefault(section, Map.of());
    }

    /// What readers see of a town on a page. Of each section the language it was written in comes first.
    Map<OwnSection, Map<LanguageTag, OwnText>> published(UUID page, UUID town) {
        var published = new LinkedHashMap<OwnSection, Map<LanguageTag, OwnText>>();
        db.sql("""
                select own.*, text.* from knowledge.own_section own
                  join knowledge.own_publication shown on shown.section_id = own.id
                  join knowledge.own_revision text using (section_id, language, number)
                 where own.page_id = :page and own.town_id = :town
                 order by own.id, language <> own.source, language
                """).param("page", page).param("town", town).query(row -> {
            published
                    .computeIfAbsent(section(row), _ -> new LinkedHashMap<>())
                    .put(new LanguageTag(row.getString("language")), text(row));
        });
        return published;
    }

    /// On how many pages of a portal a town shows something of its own.
    Map<UUID, Integer> counts(UUID town) {
        var counts = new LinkedHashMap<UUID, Integer>();
        db.sql("""
                select page_id, count(distinct own.id) as sections from knowledge.own_section own
                  join knowledge.own_publication shown on shown.section_id = own.id
                 where town_id = :town group by page_id
                """).param("town", town).query(row -> {
            counts.put(row.getObject("page_id", UUID.class), row.getInt("sections"));
        });
        return counts;
    }

    void add(UUID section, LanguageTag language, OwnText text) {
        of(section, """
                insert into knowledge.own_revision
                values (:section, :language, :number, :title, :body, :ofSource, :by::uuid, :at)
                """)
                .param("language", language.value())
                .param("number", text.number())
                .param("title", text.title())
                .param("body", text.body())
                .param("ofSource", text.ofSource())
                .param("by", text.by().map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(text.made()))
                .update();
    }

    void publish(UUID section, LanguageTag language, int number, Instant now) {
        of(section, """
                insert into knowledge.own_publication values (:section, :language, :number, :now)
                on conflict (section_id, language) do update
                   set number = excluded.number, published_at = excluded.published_at
                """)
                .param("language", language.value())
                .param("number", number)
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Readers get the region's section again; what the town wrote stays.
    void withdraw(UUID section) {
        of(section, "delete from knowledge.own_publication where section_id = :section")
                .update();
    }

    void decided(UUID section, int region, TownDeed deed, PersonId by, Instant now) {
        of(section, "insert into knowledge.town_decision values (:id, :section, :region, :deed, :by, :now)")
                .param("id", Ids.next())
                .param("region", region)
                .param("deed", deed.name())
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    private StatementSpec of(UUID section, String sql) {
        return db.sql(sql).param("section", section);
    }

    static OwnSection section(ResultSet row) throws SQLException {
        return new OwnSection(
                row.getObject("id", UUID.class),
                row.getObject("page_id", UUID.class),
                row.getObject("town_id", UUID.class),
                row.getString("section"),
                OwnSection.Kind.valueOf(row.getString("kind")),
                row.getString("after"),
                new LanguageTag(row.getString("source")),
                row.getInt("of_region"));
    }

    private static OwnText text(ResultSet row) throws SQLException {
        return new OwnText(
                row.getInt("number"),
                row.getString("title"),
                row.getString("body"),
                row.getInt("of_source"),
                Optional.ofNullable(row.getObject("made_by", UUID.class)).map(PersonId::new),
                SqlTime.in(row, "made_at"));
    }
}
