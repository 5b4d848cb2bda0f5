package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.portal.Portal;

/// A course of two dates that opens the topic of families.
@Component
class ExampleCourses {

    private final Courses courses;
    private final CourseStore store;
    private final Training training;
    private final Clock clock;

    ExampleCourses(Courses courses, CourseStore store, Training training, Clock clock) {
        this.courses = courses;
        this.store = store;
        this.training = training;
        this.clock = clock;
    }

    Course on(Portal portal, CourseStage stage) {
        var course = new Course(CourseId.next(), portal.id(), "Begleiten lernen", "", 60, 24, stage);
        courses.make(course);
        var module = new CourseModule(Ids.next(), course.id(), "Kita und Schule", "", "family", true, "");
        courses.add(module);
        for (int week : List.of(2, 1)) {
            var start = clock.instant().minus(Duration.ofDays(7L * week));
            courses.add(module, new CourseDate(Ids.next(), module.id(), start, 120, "Rathaus", clock.instant()));
        }
        return course;
    }

    CourseModule module(Course course) {
        return store.modules(course.id()).getFirst();
    }

    /// She was at so many of its dates.
    void was(Guide guide, Course course, int dates, PersonId by) {
        for (var date : store.dates(course.id()).subList(0, dates))
            training.note(date, Set.of(guide.id()), Set.of(), Set.of(guide.id()), by);
    }
}
