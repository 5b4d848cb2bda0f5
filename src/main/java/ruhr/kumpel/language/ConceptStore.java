package ruhr.kumpel.language;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Concepts that were added or worded anew since the release.
@Component
class ConceptStore {

    private static final TypeReference<LinkedHashMap<String, List<String>>> TERMS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    ConceptStore(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /// By portal, and of no portal those of the whole installation; by key.
    Map<Optional<PortalId>, Map<String, Concept>> all() {
        var all = new HashMap<Optional<PortalId>, Map<String, Concept>>();
        db.sql("select portal_id, key, terms from language.concept order by key")
                .query(row -> {
                    var portal = Optional.ofNullable(row.getObject("portal_id", UUID.class))
                            .map(PortalId::new);
                    var key = row.getString("key");
                    all.computeIfAbsent(portal, _ -> new LinkedHashMap<>())
                            .put(key, new Concept(key, terms(row.getString("terms"))));
                });
        return all;
    }

    /// Until the end of the transaction nobody else changes any.
    void lock() {
        db.sql("lock table language.concept in share row exclusive mode").update();
    }

    void put(Optional<PortalId> portal, Concept concept) {
        var terms = new LinkedHashMap<String, List<String>>();
        concept.terms().forEach((language, some) -> terms.put(language.value(), some));
        db.sql("""
                insert into language.concept (portal_id, key, terms, changed_at)
                values (:portal::uuid, :key, :terms::jsonb, :now)
                on conflict (portal_id, key) do update set terms = excluded.terms, changed_at = excluded.changed_at
                """)
                .param("portal", portal.map(PortalId::value).orElse(null))
                .param("key", concept.key())
                .param("terms", json.writeValueAsString(terms))
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    void remove(Optional<PortalId> portal, String key) {
        db.sql("delete from language.concept where portal_id is not distinct from :portal::uuid and key = :key")
                .param("portal", portal.map(PortalId::value).orElse(null))
                .param("key", key)
                .update();
    }

    private Map<LanguageTag, List<String>> terms(String stored) {
        var terms = new LinkedHashMap<LanguageTag, List<String>>();
        json.readValue(stored, TERMS).forEach((language, some) -> terms.put(new LanguageTag(language), some));
        return terms;
    }
}
