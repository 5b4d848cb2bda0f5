package ruhr.kumpel.guide;

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
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Certificates in the database.
@Component
class CertificateStore {

    private final JdbcClient db;

    CertificateStore(JdbcClient db) {
        this.db = db;
    }

    /// False if she has one of this course.
    boolean add(Certificate one, PersonId by) {
        return db.sql("""
                        insert into guide.certificate
                        values (:id, :portal, :course, :person, :code, :name, :hours, :by, :issued, :until)
                        on conflict (course_id, person_id) do nothing
                        """)
                        .param("id", one.id())
                        .param("portal", one.portal().value())
                        .param("course", one.course().value())
                        .param("person", one.person().value())
                        .param("code", one.code().value())
                        .param("name", one.name())
                        .param("hours", one.hours())
                        .param("by", by.value())
                        .param("issued", SqlTime.of(one.issued()))
                        .param("until", one.until())
                        .update()
                == 1;
    }

    Optional<Certificate> with(UUID id, PortalId portal) {
        return db.sql("select * from guide.certificate where id = :id and portal_id = :portal")
                .param("id", id)
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Certificate> with(CertificateCode code, PortalId portal) {
        return db.sql("select * from guide.certificate where code = :code and portal_id = :portal")
                .param("code", code.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    List<Certificate> of(CourseId course) {
        return db.sql("select * from guide.certificate where course_id = :course")
                .param("course", course.value())
                .query((row, _) -> read(row))
                .list();
    }

    List<Certificate> of(PersonId person) {
        return db.sql("select * from guide.certificate where person_id = :person order by issued_at")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that end until this day and of which nobody was reminded.
    List<Certificate> endingUntil(LocalDate day, LocalDate today) {
        return db.sql("""
                select * from guide.certificate c
                 where valid_until between :today and :day
                   and not exists (select from guide.certificate_reminder r where r.certificate_id = c.id)
                 order by valid_until limit 500
                """)
                .param("today", today)
                .param("day", day)
                .query((row, _) -> read(row))
                .list();
    }

    /// False if somebody was faster.
    boolean reminded(Certificate one, Instant now) {
        return db.sql("insert into guide.certificate_reminder values (:id, :now) on conflict do nothing")
                        .param("id", one.id())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        db.sql("delete from guide.certificate where id = :id").param("id", id).update();
    }

    void removeOf(PersonId person) {
        db.sql("delete from guide.certificate where person_id = :person")
                .param("person", person.value())
                .update();
    }

    void removeOver(LocalDate before) {
        db.sql("delete from guide.certificate where valid_until < :before")
                .param("before", before)
                .update();
    }

    private static Certificate read(ResultSet row) throws SQLException {
        return new Certificate(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new CertificateCode(row.getString("code")),
                row.getString("name"),
                row.getInt("hours"),
                SqlTime.in(row, "issued_at"),
                row.getObject("valid_until", LocalDate.class));
    }
}
