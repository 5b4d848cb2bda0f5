package ruhr.kumpel.organisation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which public organisations somebody wants to see.
///
/// @param text part of the name, or nothing
/// @param town official key
record Question(String text, Optional<OrganisationKind> kind, Optional<String> town) {

    JdbcClient.StatementSpec ask(JdbcClient db, String select, String order) {
        return db.sql(select + """
                 where not exists (select from organisation.hiding h where h.organisation_id = o.id)
                   and (:text = '' or position(lower(:text) in lower(o.name)) > 0)
                   and (:kind = '' or o.kind = :kind)
                   and (:town = '' or o.town = :town)
                """ + order)
                .param("text", text)
                .param("kind", kind.map(Enum::name).orElse(""))
                .param("town", town.orElse(""));
    }
}
