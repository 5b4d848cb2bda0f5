package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Asked by a team, decided by the manager of the portal where the organisation is at home.
@Component
class Verifications {

    private final JdbcClient db;
    private final Tidings tidings;

    Verifications(JdbcClient db, Tidings tidings) {
        this.db = db;
        this.tidings = tidings;
    }

    Optional<Verification> of(OrganisationId organisation) {
        return db.sql("select state, asked_at, note from organisation.verification where organisation_id = :id")
                .param("id", organisation.value())
                .query((row, _) -> new Verification(
                        Verification.State.valueOf(row.getString(1)), SqlTime.in(row, "asked_at"), row.getString(3)))
                .optional();
    }

    /// Asked again after a refusal it waits anew; what is verified stays so.
    @Transactional
    public void ask(OrganisationId organisation, PersonId by) {
        db.sql("""
                insert into organisation.verification (organisation_id, state, asked_by, asked_at)
                values (:id, 'ASKED', :by, :now)
                on conflict (organisation_id)
                do update set state = 'ASKED', asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                              decided_by = null, decided_at = null
                    where verification.state = 'DECLINED'
                """)
                .param("id", organisation.value())
                .param("by", by.value())
                .param("now", SqlTime.of(tidings.now()))
                .update();
    }

    /// Waiting on this portal, longest first.
    List<OrganisationId> waiting(PortalId portal) {
        return db.sql("""
                select v.organisation_id
                  from organisation.verification v
                  join organisation.organisation o on o.id = v.organisation_id
                 where v.state = 'ASKED' and o.portal_id = :portal
                 order by v.asked_at
                """)
                .param("portal", portal.value())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    /// What somebody else decided meanwhile stays. Answers whether it still waited.
    @Transactional
    public boolean settle(OrganisationId organisation, boolean verified, String note, PersonId by) {
        boolean waited = db.sql("""
                select state from organisation.verification where organisation_id = :id and state = 'ASKED' for update
                """)
                .param("id", organisation.value())
                .query(String.class)
                .optional()
                .isPresent();
        if (waited) decide(organisation, verified, note, by);
        return waited;
    }

    /// Without having been asked: the demo.
    @Transactional
    public void decide(OrganisationId organisation, boolean verified, String note, PersonId by) {
        db.sql("""
                insert into organisation.verification
                       (organisation_id, state, asked_by, asked_at, decided_by, decided_at, note)
                values (:id, :state, :by, :now, :by, :now, :note)
                on conflict (organisation_id)
                do update set state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                              note = excluded.note
                """)
                .param("id", organisation.value())
                .param("state", (verified ? Verification.State.VERIFIED : Verification.State.DECLINED).name())
                .param("by", by.value())
                .param("now", SqlTime.of(tidings.now()))
                .param("note", note)
                .update();
        tidings.changed(organisation);
    }
}
