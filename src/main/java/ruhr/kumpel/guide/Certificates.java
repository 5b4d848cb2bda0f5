package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.portal.Portals;

/// Issues certificates, reminds of their end, and forgets them a year later.
@Component
class Certificates {

    private static final Period BEFORE = Period.ofDays(30);
    private static final Period KEPT = Period.ofYears(1);

    private final CertificateStore store;
    private final CourseStore courses;
    private final TrainingStore training;
    private final GuideStore guides;
    private final Accounts accounts;
    private final Portals portals;
    private final Tidings tidings;
    private final Clock clock;

    Certificates(
            CertificateStore store,
            CourseStore courses,
            TrainingStore training,
            GuideStore guides,
            Accounts accounts,
            Portals portals,
            Tidings tidings,
            Clock clock) {
        this.store = store;
        this.courses = courses;
        this.training = training;
        this.guides = guides;
        this.accounts = accounts;
        this.portals = portals;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Transactional
    public Issuing issue(Course seen, GuideId id, PersonId by) {
        var course = courses.locked(seen.id());
        var guide = guides.locked(id).orElseThrow();
        if (guide.person().equals(by)) return new Issuing.Own();
        var progress = training.progress(course.id()).getOrDefault(id, Progress.NONE);
        if (!progress.completes(course, courses.modules(course.id()))) return new Issuing.NotCompleted();
        var certificate = certificate(course, guide, progress);
        if (!store.add(certificate, by)) return new Issuing.HasOne();
        tidings.tell(
                guide.person(), course.portal(), "certificate", MyCoursesPage.PATH, course.title(), end(certificate));
        return new Issuing.Issued(certificate);
    }

    private Certificate certificate(Course course, Guide guide, Progress progress) {
        var now = clock.instant();
        var name = accounts.namesOf(List.of(guide.person()))
                .getOrDefault(guide.person(), guide.profile().shownAs());
        var today =
                LocalDate.ofInstant(now, portals.with(course.portal()).setting().zone());
        return new Certificate(
                Ids.next(),
                course.portal(),
                course.id(),
                guide.person(),
                CertificateCode.next(),
                name.length() > 120 ? name.substring(0, 120) : name,
                Math.ceilDiv(progress.minutes(), 60),
                now,
                today.plusMonths(course.months()));
    }

    /// It was a mistake: whoever checks its code finds nothing.
    @Transactional
    public void withdraw(Certificate certificate) {
        store.remove(certificate.id());
    }

    List<Certificate> endingSoon() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return store.endingUntil(today.plus(BEFORE), today);
    }

    @Transactional
    public void remind(Certificate one) {
        if (!store.reminded(one, clock.instant())) return;
        tidings.tell(one.person(), one.portal(), "certificate-ends", MyCoursesPage.PATH, end(one));
        tidings.tellCoordinators(
                one.portal(),
                "certificate-ends-desk",
                CoursesPage.PATH + "/" + one.course().value(),
                one.name(),
                end(one));
    }

    void forgetOld() {
        store.removeOver(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(KEPT));
    }

    private Day end(Certificate one) {
        var zone = portals.with(one.portal()).setting().zone();
        return new Day(one.until().atTime(12, 0).atZone(zone).toInstant(), zone);
    }
}
