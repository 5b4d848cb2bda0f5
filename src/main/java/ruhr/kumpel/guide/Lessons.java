package ruhr.kumpel.guide;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Finds courses and what belongs to them through the portal, for coordinators and guides.
@Component
class Lessons {

    private final CourseStore courses;
    private final CertificateStore certificates;
    private final GuideStore guides;

    Lessons(CourseStore courses, CertificateStore certificates, GuideStore guides) {
        this.courses = courses;
        this.certificates = certificates;
        this.guides = guides;
    }

    Course course(UUID id, Visit visit) {
        return courses.with(new CourseId(id), visit.portal()).orElseThrow(NotFound::new);
    }

    /// Guides see no drafts.
    Course begun(UUID id, Visit visit) {
        var course = course(id, visit);
        if (course.stage() == CourseStage.DRAFT) throw new NotFound();
        return course;
    }

    List<Course> begun(Visit visit) {
        return courses.on(visit.portal()).stream()
                .filter(one -> one.stage() != CourseStage.DRAFT)
                .toList();
    }

    CourseModule module(UUID id, Visit visit) {
        return courses.module(id, visit.portal()).orElseThrow(NotFound::new);
    }

    CourseDate date(UUID id, Visit visit) {
        return courses.date(id, visit.portal()).orElseThrow(NotFound::new);
    }

    Certificate certificate(UUID id, Visit visit) {
        return certificates.with(id, visit.portal()).orElseThrow(NotFound::new);
    }

    /// Her own, whether she is still a guide or not.
    Certificate hers(UUID id, Visit visit) {
        var certificate = certificate(id, visit);
        if (!certificate.person().equals(visit.memberHere().person())) throw new NotFound();
        return certificate;
    }

    Guide guide(String id, Visit visit) {
        return ShortId.atEndOf(id)
                .flatMap(one -> guides.with(one, visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
