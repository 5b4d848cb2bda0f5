package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Who takes part in a course, was there, and may offer a topic all the same.
@Component
class TrainingStore {

    private final JdbcClient db;

    TrainingStore(JdbcClient db) {
        this.db = db;
    }

    void enrol(CourseId course, GuideId guide, Instant now) {
        db.sql("insert into guide.enrolment values (:course, :guide, :now) on conflict do nothing")
                .param("course", course.value())
                .param("guide", guide.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// She leaves the course; where she was is kept.
    void withdraw(CourseId course, GuideId guide) {
        db.sql("delete from guide.enrolment where course_id = :course and guide_id = :guide")
                .param("course", course.value())
                .param("guide", guide.value())
                .update();
    }

    /// In the order in which they enrolled.
    List<GuideId> enrolled(CourseId course) {
        return db.sql("select guide_id from guide.enrolment where course_id = :course order by enrolled_at, guide_id")
                .param("course", course.value())
                .query((row, _) -> new GuideId(row.getObject(1, UUID.class)))
                .list();
    }

    Set<CourseId> of(GuideId guide) {
        return new HashSet<>(db.sql("select course_id from guide.enrolment where guide_id = :guide")
                .param("guide", guide.value())
                .query((row, _) -> new CourseId(row.getObject(1, UUID.class)))
                .list());
    }

    Set<GuideId> present(UUID date) {
        return new HashSet<>(db.sql("select guide_id from guide.attendance where date_id = :date")
                .param("date", date)
                .query((row, _) -> new GuideId(row.getObject(1, UUID.class)))
                .list());
    }

    void attended(UUID date, GuideId guide, PersonId by, Instant now) {
        db.sql("insert into guide.attendance values (:date, :guide, :by, :now) on conflict do nothing")
                .param("date", date)
                .param("guide", guide.value())
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void missed(UUID date, GuideId guide) {
        db.sql("delete from guide.attendance where date_id = :date and guide_id = :guide")
                .param("date", date)
                .param("guide", guide.value())
                .update();
    }

    /// Of everybody who was at a date of it or is enrolled.
    Map<GuideId, Progress> progress(CourseId course) {
        var completed = new HashMap<GuideId, Set<UUID>>();
        db.sql("select guide_id, module_id from guide.completed_module where course_id = :course")
                .param("course", course.value())
                .query((row, _) -> completed
                        .computeIfAbsent(new GuideId(row.getObject(1, UUID.class)), _ -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)))
                .list();
        var progress = new HashMap<GuideId, Progress>();
        db.sql("""
                with dates as (select d.id, d.minutes from guide.course_date d join guide.module m on m.id = d.module_id
                                where m.course_id = :course),
                     people as (select guide_id from guide.enrolment where course_id = :course
                                union select guide_id from guide.attendance where date_id in (select id from dates))
                select p.guide_id, count(a.date_id) as attended, (select count(*) from dates) as dates,
                       coalesce(sum(d.minutes) filter (where a.date_id is not null), 0) as minutes
                  from people p cross join dates d
                  left join guide.attendance a on a.date_id = d.id and a.guide_id = p.guide_id
                 group by p.guide_id
                """)
                .param("course", course.value())
                .query((row, _) -> {
                    var guide = new GuideId(row.getObject("guide_id", UUID.class));
                    return progress.put(
                            guide,
                            new Progress(
                                    row.getInt("attended"),
                                    row.getInt("dates"),
                                    row.getInt("minutes"),
                                    completed.getOrDefault(guide, Set.of())));
                })
                .list();
        return progress;
    }

    void waive(GuideId guide, Waiver waiver) {
        db.sql("""
                insert into guide.waiver values (:guide, :topic, :reason, :by, :at)
                on conflict (guide_id, topic) do nothing
                """)
                .param("guide", guide.value())
                .param("topic", waiver.topic())
                .param("reason", waiver.reason())
                .param("by", waiver.by().map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(waiver.at()))
                .update();
    }

    void unwaive(GuideId guide, String topic) {
        db.sql("delete from guide.waiver where guide_id = :guide and topic = :topic")
                .param("guide", guide.value())
                .param("topic", topic)
                .update();
    }

    List<Waiver> waivers(GuideId guide) {
        return db.sql("select * from guide.waiver where guide_id = :guide order by waived_at, topic")
                .param("guide", guide.value())
                .query((row, _) -> new Waiver(
                        row.getString("topic"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("waived_by", UUID.class))
                                .map(PersonId::new),
                        SqlTime.in(row, "waived_at")))
                .list();
    }

    /// For her data: in which courses she is, where she was, what was opened for her.
    Map<String, Object> copyOf(GuideId guide) {
        return Map.of(
                "courses",
                db.sql("select c.title from guide.enrolment e join guide.course c on c.id = e.course_id"
                                + " where e.guide_id = :guide order by e.enrolled_at")
                        .param("guide", guide.value())
                        .query((row, _) -> row.getString(1))
                        .list(),
                "attended",
                db.sql(
                                "select m.title, d.starts_at from guide.attendance a join guide.course_date d on d.id = a.date_id"
                                        + " join guide.module m on m.id = d.module_id where a.guide_id = :guide order by 2")
                        .param("guide", guide.value())
                        .query((row, _) -> row.getString(1) + ", " + SqlTime.in(row, "starts_at"))
                        .list(),
                "opened",
                waivers(guide).stream()
                        .map(one -> Map.of("topic", one.topic(), "reason", one.reason()))
                        .toList());
    }

    /// What she did stays, that it was she is forgotten.
    void forget(PersonId coordinator) {
        for (var sql : List.of(
                "update guide.attendance set noted_by = null where noted_by = :person",
                "update guide.waiver set waived_by = null where waived_by = :person",
                "update guide.certificate set issued_by = null where issued_by = :person",
                "update guide.coaching set written_by = null where written_by = :person",
                "update guide.story set written_by = null where written_by = :person"))
            db.sql(sql).param("person", coordinator.value()).update();
    }
}
