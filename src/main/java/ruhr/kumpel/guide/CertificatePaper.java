package ruhr.kumpel.guide;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.paper.Papers;
import ruhr.kumpel.paper.QrCode;
import ruhr.kumpel.web.Visit;

/// Prints a certificate as a PDF, in the language of whoever opens it.
@Component
class CertificatePaper {

    private static final int MOST_MODULES = 14;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kumpeljte");
    private final Papers papers;
    private final CourseStore courses;

    CertificatePaper(Papers papers, CourseStore courses) {
        this.papers = papers;
        this.courses = courses;
    }

    ResponseEntity<byte[]> file(Certificate certificate, Visit visit) {
        var page = new StringOutput();
        engine.render("guide/certificate-paper.jte", sheet(certificate, visit), page);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"certificate.pdf\"")
                .body(papers.pdf(page.toString(), visit.language()));
    }

    private CertificateSheet sheet(Certificate one, Visit visit) {
        var telling = Telling.to(visit);
        var course = courses.with(one.course(), one.portal()).orElseThrow();
        var url =
                visit.absolute(CertificateCheckPage.PATH + "?code=" + one.code().value());
        return new CertificateSheet(
                visit.language(),
                visit.say("course.paper.title"),
                visit.say("course.paper.to"),
                one.name(),
                visit.say("course.paper.text", course.title(), one.hours()),
                visit.say("course.paper.learnt"),
                modules(one, course),
                visit.say("course.paper.issued", telling.date(one.issued())),
                visit.say("course.paper.until", telling.date(one.until())),
                visit.say("course.paper.check"),
                one.code().grouped(),
                visit.absolute(CertificateCheckPage.PATH).replaceFirst("^https?://", ""),
                QrCode.drawn(url),
                visit.say(visit.site().name()).value(),
                visit.say(visit.site().slogan()).value(),
                visit.site().mark());
    }

    private List<String> modules(Certificate one, Course course) {
        return courses.completedBy(one.person(), course.id()).stream()
                .limit(MOST_MODULES)
                .toList();
    }
}
