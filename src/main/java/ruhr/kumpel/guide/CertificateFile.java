package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// A certificate on paper, for her whose it is and for coordinators, who can take it back.
@Controller
class CertificateFile {

    private static final Limit PAPERS = Limit.perHour("guide.certificate-paper", 60);

    private final Lessons lessons;
    private final Certificates certificates;
    private final CertificatePaper paper;
    private final Throttle throttle;

    CertificateFile(Lessons lessons, Certificates certificates, CertificatePaper paper, Throttle throttle) {
        this.lessons = lessons;
        this.certificates = certificates;
        this.paper = paper;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/my/guides/certificates/{id:[0-9a-f-]{36}}/certificate.pdf")
    @Access(Access.For.MEMBERS)
    ResponseEntity<byte[]> hers(@PathVariable UUID id, Visit visit, HttpServletRequest request) {
        throttle.pass(PAPERS, request);
        return paper.file(lessons.hers(id, visit), visit);
    }

    @GetMapping("/{lang}/manage/guides/certificates/{id:[0-9a-f-]{36}}/certificate.pdf")
    @Access(Access.For.MANAGERS)
    ResponseEntity<byte[]> show(@PathVariable UUID id, Visit visit, HttpServletRequest request) {
        throttle.pass(PAPERS, request);
        return paper.file(lessons.certificate(id, visit), visit);
    }

    @PostMapping("/{lang}/manage/guides/certificates/{id:[0-9a-f-]{36}}/withdrawal")
    @Access(Access.For.MANAGERS)
    String withdraw(@PathVariable UUID id, Visit visit) {
        var certificate = lessons.certificate(id, visit);
        certificates.withdraw(certificate);
        return "redirect:"
                + visit.link(CoursesPage.PATH + "/" + certificate.course().value()) + "#people";
    }
}
