package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.PersonId;

/// Guides enrol; coordinators note who was there, and open a topic to whom they know better.
@Component
class Training {

    private final CourseStore courses;
    private final TrainingStore store;
    private final Tidings tidings;
    private final Changes changes;
    private final Clock clock;

    Training(CourseStore courses, TrainingStore store, Tidings tidings, Changes changes, Clock clock) {
        this.courses = courses;
        this.store = store;
        this.tidings = tidings;
        this.changes = changes;
        this.clock = clock;
    }

    /// False if nobody can enrol any more. Whoever is taken on may; twice is once.
    @Transactional
    public boolean enrol(CourseId id, Guide guide) {
        var course = courses.locked(id);
        if (course.stage() != CourseStage.OPEN || !guide.state().belongs()) return false;
        store.enrol(id, guide.id(), clock.instant());
        return true;
    }

    @Transactional
    public void withdraw(CourseId id, Guide guide) {
        store.withdraw(id, guide.id());
    }

    /// By what differs from the list as the coordinator opened it, so that two who tick at once lose nothing.
    @Transactional
    public void note(
            CourseDate date,
            Collection<GuideId> asked,
            Collection<GuideId> were,
            Collection<GuideId> are,
            PersonId by) {
        for (var guide : asked) {
            if (are.contains(guide) && !were.contains(guide)) store.attended(date.id(), guide, by, clock.instant());
            if (!are.contains(guide) && were.contains(guide)) store.missed(date.id(), guide);
            changes.note(Guides.TOPIC, guide.value());
        }
    }

    @Transactional
    public void waive(Guide guide, String topic, String reason, PersonId by) {
        store.waive(guide.id(), new Waiver(topic, reason, Optional.of(by), clock.instant()));
        tidings.tellWith(reason, guide.person(), guide.portal(), "topic-opened", MyGuidesPage.PATH);
        changes.note(Guides.TOPIC, guide.id().value());
    }

    @Transactional
    public void unwaive(Guide guide, String topic) {
        store.unwaive(guide.id(), topic);
        changes.note(Guides.TOPIC, guide.id().value());
    }
}
