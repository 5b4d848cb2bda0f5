package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// The terms of all portals.
@Component
class TermStore {

    private final JdbcClient db;

    TermStore(JdbcClient db) {
        this.db = db;
    }

    /// In the order of the alphabet.
    List<Term> of(PortalId portal) {
        return found("portal_id = :portal", Map.of("portal", portal.value()));
    }

    Optional<Term> with(UUID id, PortalId portal) {
        return found("portal_id = :portal and id = :id", Map.of("portal", portal.value(), "id", id)).stream()
                .findFirst();
    }

    /// The same, and nobody else changes it meanwhile.
    Optional<Term> locked(UUID id, PortalId portal) {
        db.sql("select id from knowledge.term where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
        return with(id, portal);
    }

    /// Whether it was not there yet.
    boolean add(Term term, PortalId portal, Optional<PersonId> by, Instant now) {
        int added = db.sql("""
                insert into knowledge.term values (:id, :portal, :language, :term, :note, :by::uuid, :now) on conflict do nothing
                """)
                .param("id", term.id())
                .param("portal", portal.value())
                .param("language", term.language().value())
                .param("term", term.term())
                .param("note", term.note())
                .param("by", by.map(PersonId::value).orElse(null))
                .param("now", SqlTime.of(now))
                .update();
        if (added > 0) addWords(term);
        return added > 0;
    }

    /// Another one with the same words.
    boolean hasOther(Term term, PortalId portal) {
        return db.sql("""
                select exists (select from knowledge.term where portal_id = :portal and language = :language
                                  and lower(term) = lower(:term) and id <> :id)
                """)
                .param("portal", portal.value())
                .param("language", term.language().value())
                .param("term", term.term())
                .param("id", term.id())
                .query(Boolean.class)
                .single();
    }

    void change(Term term, PersonId by, Instant now) {
        db.sql("""
                update knowledge.term
                   set language = :language, term = :term, note = :note, changed_by = :by, changed_at = :now where id = :id
                """)
                .param("id", term.id())
                .param("language", term.language().value())
                .param("term", term.term())
                .param("note", term.note())
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
        db.sql("delete from knowledge.term_translation where term_id = :id")
                .param("id", term.id())
                .update();
        addWords(term);
    }

    boolean remove(UUID id, PortalId portal) {
        return db.sql("delete from knowledge.term where id = :id and portal_id = :portal")
                        .param("id", id)
                        .param("portal", portal.value())
                        .update()
                > 0;
    }

    private void addWords(Term term) {
        term.words()
                .forEach((language, words) -> db.sql(
                                "insert into knowledge.term_translation values (:id, :language, :words)")
                        .param("id", term.id())
                        .param("language", language.value())
                        .param("words", words)
                        .update());
    }

    /// @param where of our own making
    private List<Term> found(String where, Map<String, Object> params) {
        var terms = new LinkedHashMap<UUID, Term>();
        db.sql("""
                select term.*, said.language as said_in, said.words
                  from knowledge.term left join knowledge.term_translation said on term_id = id
                 where\s""" + where + " order by lower(term), id, said.language")
                .params(params)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    var term = terms.get(id);
                    if (term == null) {
                        term = new Term(
                                id,
                                new LanguageTag(row.getString("language")),
                                row.getString("term"),
                                row.getString("note"),
                                new LinkedHashMap<>());
                        terms.put(id, term);
                    }
                    if (row.getString("said_in") instanceof String language)
                        term.words().put(new LanguageTag(language), row.getString("words"));
                });
        return List.copyOf(terms.values());
    }
}
