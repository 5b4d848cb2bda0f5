package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;

/// Which import brought an organisation, and the mail address that stood there, which nobody sees.
@Component
class Brought {

    private final JdbcClient db;

    Brought(JdbcClient db) {
        this.db = db;
    }

    void add(OrganisationId organisation, UUID importId, String email) {
        db.sql("insert into organisation.brought (organisation_id, import_id, email) values (?, ?, ?)")
                .params(organisation.value(), importId, email)
                .update();
    }

    Optional<EmailAddress> email(OrganisationId organisation) {
        return db.sql("select email from organisation.brought where organisation_id = ? and email <> ''")
                .params(organisation.value())
                .query(String.class)
                .optional()
                .flatMap(EmailAddress::parse);
    }

    /// Somebody answers for it now: the address has done its work.
    void settled(OrganisationId organisation) {
        db.sql("update organisation.brought set email = '' where organisation_id = ?")
                .params(organisation.value())
                .update();
    }

    void forget(EmailAddress address) {
        db.sql("update organisation.brought set email = '' where lower(email) = lower(?)")
                .params(address.value())
                .update();
    }

    /// What came with this import and is still nobody's.
    List<OrganisationId> unclaimed(UUID importId, PortalId portal) {
        return db.sql("""
                select b.organisation_id
                  from organisation.brought b
                  join organisation.organisation o on o.id = b.organisation_id
                 where b.import_id = :import and o.portal_id = :portal
                   and not exists (select from organisation.membership m where m.organisation_id = o.id)
                """)
                .param("import", importId)
                .param("portal", portal.value())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }
}
