package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.portal.Portals;

/// What coordinators do with a course. Whoever is enrolled hears of dates that are moved or called off.
@Component
class Courses {

    private final CourseStore store;
    private final TrainingStore training;
    private final GuideStore guides;
    private final Tidings tidings;
    private final Portals portals;
    private final Changes changes;
    private final Clock clock;

    Courses(
            CourseStore store,
            TrainingStore training,
            GuideStore guides,
            Tidings tidings,
            Portals portals,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.training = training;
        this.guides = guides;
        this.tidings = tidings;
        this.portals = portals;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void make(Course course) {
        store.add(course, clock.instant());
    }

    /// Answers what stands there if it was changed since it was seen; then nothing is. So do the others.
    @Transactional
    public Optional<Course> change(Course course, Predicate<Course> asSeen) {
        var before = store.locked(course.id());
        if (!asSeen.test(before)) return Optional.of(before);
        store.change(course);
        topicsMayOpen(course);
        return Optional.empty();
    }

    @Transactional
    public void add(CourseModule module) {
        var course = store.locked(module.course());
        store.add(module, clock.instant());
        topicsMayOpen(course);
    }

    @Transactional
    public Optional<CourseModule> change(CourseModule module, Predicate<CourseModule> asSeen) {
        var course = store.locked(module.course());
        var before = store.module(module.id(), course.portal()).orElseThrow();
        if (!asSeen.test(before)) return Optional.of(before);
        store.change(module);
        topicsMayOpen(course);
        return Optional.empty();
    }

    @Transactional
    public void remove(CourseModule module) {
        var course = store.locked(module.course());
        store.removeModule(module.id());
        topicsMayOpen(course);
    }

    @Transactional
    public void add(CourseModule module, CourseDate date) {
        var course = store.locked(module.course());
        store.put(date);
        tell(course, module, date, "course-date");
        topicsMayOpen(course);
    }

    @Transactional
    public Optional<CourseDate> change(CourseModule module, CourseDate date, Predicate<CourseDate> asSeen) {
        var course = store.locked(module.course());
        var before = store.date(date.id(), course.portal()).orElseThrow();
        if (!asSeen.test(before)) return Optional.of(before);
        store.put(date);
        tell(course, module, date, "course-moved");
        return Optional.empty();
    }

    @Transactional
    public void remove(CourseModule module, CourseDate date) {
        var course = store.locked(module.course());
        store.removeDate(date.id());
        tell(course, module, date, "course-off");
        topicsMayOpen(course);
    }

    /// Of what is over nobody hears.
    private void tell(Course course, CourseModule module, CourseDate date, String event) {
        if (course.stage() == CourseStage.DRAFT || date.start().isBefore(clock.instant())) return;
        var moment =
                new Moment(date.start(), portals.with(course.portal()).setting().zone());
        for (var guide : guides.all(training.enrolled(course.id())))
            tidings.tell(guide.person(), course.portal(), event, MyCoursesPage.PATH, module.title(), moment);
    }

    /// What guides offer follows from modules, dates and attendance.
    private void topicsMayOpen(Course course) {
        changes.note(Guides.TOPIC, course.portal().value());
    }
}
