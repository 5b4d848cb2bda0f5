package ruhr.kumpel.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Courses, their modules and dates in the database, asked for through the portal.
@Component
class CourseStore {

    private static final String MODULES = "select m.* from guide.module m join guide.course c on c.id = m.course_id";
    private static final String DATES = "select d.* from guide.course_date d join guide.module m on m.id = d.module_id"
            + " join guide.course c on c.id = m.course_id";

    private final JdbcClient db;

    CourseStore(JdbcClient db) {
        this.db = db;
    }

    /// The newest first.
    List<Course> on(PortalId portal) {
        return db.sql("select * from guide.course where portal_id = :portal order by made_at desc, id limit 200")
                .param("portal", portal.value())
                .query((row, _) -> course(row))
                .list();
    }

    Optional<Course> with(CourseId id, PortalId portal) {
        return db.sql("select * from guide.course where id = :id and portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query((row, _) -> course(row))
                .optional();
    }

    /// Nobody changes it, its modules or dates until the end of the transaction.
    Course locked(CourseId id) {
        return db.sql("select * from guide.course where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> course(row))
                .single();
    }

    void add(Course course, Instant now) {
        written(
                        "insert into guide.course values (:id, :portal, :title, :about, :attendance, :months, :stage, :now)",
                        course)
                .param("portal", course.portal().value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void change(Course course) {
        written("""
                update guide.course
                   set title = :title, about = :about, attendance = :attendance, valid_months = :months, stage = :stage
                 where id = :id
                """, course).update();
    }

    /// In the order in which they were made.
    List<CourseModule> modules(CourseId course) {
        return db.sql(MODULES + " where c.id = :course order by m.made_at, m.id")
                .param("course", course.value())
                .query((row, _) -> module(row))
                .list();
    }

    Optional<CourseModule> module(UUID id, PortalId portal) {
        return db.sql(MODULES + " where m.id = :id and c.portal_id = :portal")
                .param("id", id)
                .param("portal", portal.value())
                .query((row, _) -> module(row))
                .optional();
    }

    void add(CourseModule module, Instant now) {
        written(
                        "insert into guide.module values (:id, :course, :title, :text, :topic, :required, :material, :now)",
                        module)
                .param("course", module.course().value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void change(CourseModule module) {
        written("""
                update guide.module
                   set title = :title, text = :text, topic = :topic, required = :required, material = :material
                 where id = :id
                """, module).update();
    }

    void removeModule(UUID id) {
        db.sql("delete from guide.module where id = :id").param("id", id).update();
    }

    List<CourseDate> dates(CourseId course) {
        return db.sql(DATES + " where c.id = :course order by d.starts_at, d.id")
                .param("course", course.value())
                .query((row, _) -> date(row))
                .list();
    }

    Optional<CourseDate> date(UUID id, PortalId portal) {
        return db.sql(DATES + " where d.id = :id and c.portal_id = :portal")
                .param("id", id)
                .param("portal", portal.value())
                .query((row, _) -> date(row))
                .optional();
    }

    /// A new one, or an old one at another time.
    void put(CourseDate date) {
        db.sql("""
                insert into guide.course_date values (:id, :module, :start, :minutes, :place, :changed)
                on conflict (id) do update
                   set starts_at = excluded.starts_at, minutes = excluded.minutes, place = excluded.place,
                       changed_at = excluded.changed_at
                """)
                .param("id", date.id())
                .param("module", date.module())
                .param("start", SqlTime.of(date.start()))
                .param("minutes", date.minutes())
                .param("place", date.place())
                .param("changed", SqlTime.of(date.changed()))
                .update();
    }

    void removeDate(UUID id) {
        db.sql("delete from guide.course_date where id = :id").param("id", id).update();
    }

    /// Titles of the modules that she has completed, in their order.
    List<String> completedBy(PersonId person, CourseId course) {
        return db.sql("""
                select m.title from guide.module m
                  join guide.completed_module d on d.module_id = m.id
                  join guide.guide g on g.id = d.guide_id
                 where m.course_id = :course and g.person_id = :person
                 order by m.made_at, m.id
                """)
                .param("course", course.value())
                .param("person", person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec written(String sql, Course course) {
        return db.sql(sql)
                .param("id", course.id().value())
                .param("title", course.title())
                .param("about", course.about())
                .param("attendance", course.attendance())
                .param("months", course.months())
                .param("stage", course.stage().name());
    }

    private JdbcClient.StatementSpec written(String sql, CourseModule module) {
        return db.sql(sql)
                .param("id", module.id())
                .param("title", module.title())
                .param("text", module.text())
                .param("topic", module.topic())
                .param("required", module.required())
                .param("material", module.material());
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("title"),
                row.getString("about"),
                row.getInt("attendance"),
                row.getInt("valid_months"),
                CourseStage.valueOf(row.getString("stage")));
    }

    private static CourseModule module(ResultSet row) throws SQLException {
        return new CourseModule(
                row.getObject("id", UUID.class),
                new CourseId(row.getObject("course_id", UUID.class)),
                row.getString("title"),
                row.getString("text"),
                row.getString("topic"),
                row.getBoolean("required"),
                row.getString("material"));
    }

    private static CourseDate date(ResultSet row) throws SQLException {
        return new CourseDate(
                row.getObject("id", UUID.class),
                row.getObject("module_id", UUID.class),
                SqlTime.in(row, "starts_at"),
                row.getInt("minutes"),
                row.getString("place"),
                SqlTime.in(row, "changed_at"));
    }
}
