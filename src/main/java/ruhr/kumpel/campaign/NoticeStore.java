package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Notices in the database.
@Component
class NoticeStore {

    private static final String SELECT = """
            select n.id, n.organisation_id, n.portal_id, n.kind, n.office, n.issued_on, n.uploaded_by, c.accepted
              from campaign.notice n left join campaign.notice_check c on c.notice_id = n.id
            """;

    private final JdbcClient db;

    NoticeStore(JdbcClient db) {
        this.db = db;
    }

    void add(Notice notice, byte[] document, Instant now) {
        db.sql("""
                insert into campaign.notice
                       (id, organisation_id, portal_id, kind, office, issued_on, document, uploaded_by, uploaded_at)
                values (:id, :organisation, :portal, :kind, :office, :issued, :document, :by, :now)
                """)
                .param("id", notice.id())
                .param("organisation", notice.organisation().value())
                .param("portal", notice.portal().value())
                .param("kind", notice.kind().name())
                .param("office", notice.office())
                .param("issued", notice.issued())
                .param("document", document)
                .param("by", notice.uploader().value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Newest first.
    List<Notice> of(OrganisationId organisation) {
        return db.sql(SELECT + " where n.organisation_id = :id order by n.uploaded_at desc, n.id desc limit 20")
                .param("id", organisation.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that nobody has looked at, oldest first.
    List<Notice> unchecked(PortalId portal) {
        return db.sql(SELECT + " where n.portal_id = :portal and c.notice_id is null order by n.uploaded_at, n.id")
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Notice> with(UUID id) {
        return db.sql(SELECT + " where n.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    byte[] document(UUID id) {
        return db.sql("select document from campaign.notice where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /// False if somebody else was faster.
    boolean check(UUID id, boolean accepted, PersonId by, Instant now) {
        return db.sql("""
                        insert into campaign.notice_check (notice_id, accepted, checked_by, checked_at)
                        values (:id, :accepted, :by, :now) on conflict (notice_id) do nothing
                        """)
                        .param("id", id)
                        .param("accepted", accepted)
                        .param("by", by.value())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void forget(PersonId person, PersonId nobody) {
        for (var sql : List.of(
                "update campaign.notice set uploaded_by = :nobody where uploaded_by = :person",
                "update campaign.notice_check set checked_by = :nobody where checked_by = :person"))
            db.sql(sql)
                    .param("nobody", nobody.value())
                    .param("person", person.value())
                    .update();
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PortalId(row.getObject("portal_id", UUID.class)),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getString("office"),
                row.getObject("issued_on", LocalDate.class),
                new PersonId(row.getObject("uploaded_by", UUID.class)),
                Optional.ofNullable(row.getObject("accepted", Boolean.class)));
    }
}
