package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Anybody asks whether a certificate is genuine. The answer is whether, to which initials, until when; nothing else.
@Controller
class CertificateCheckPage {

    static final String PATH = "/certificates";

    /// Nobody guesses sixty bits; a personnel office checks a pile.
    private static final Limit CHECKS = Limit.perHour("guide.certificate", 120);

    private final Mine mine;
    private final CertificateStore store;
    private final Throttle throttle;

    CertificateCheckPage(Mine mine, CertificateStore store, Throttle throttle) {
        this.mine = mine;
        this.store = store;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/certificates")
    @Access(Access.For.EVERYBODY)
    String check(
            @RequestParam(defaultValue = "") String code,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        mine.open(visit);
        var typed = Typed.line(code);
        var problems = new Problems();
        Optional<CertificateCheckView.Found> found = Optional.empty();
        if (!typed.isEmpty()) {
            if (!throttle.allows(CHECKS, request)) problems.addTooMany("code", visit.say("web.error.429.text"));
            else found = found(typed, problems, visit);
        }
        if (!problems.none()) response.setStatus(problems.status().value());
        model.addAttribute("page", Page.titled(visit.say("course.check.title")).secretly());
        model.addAttribute("view", new CertificateCheckView(visit.link(PATH), typed, found, problems));
        return "guide/certificate-check";
    }

    private Optional<CertificateCheckView.Found> found(String typed, Problems problems, Visit visit) {
        var code = CertificateCode.parse(typed);
        if (code.isEmpty()) {
            problems.add("code", visit.say("course.check.wrong"));
            return Optional.empty();
        }
        var certificate = store.with(code.get(), visit.portal());
        if (certificate.isEmpty())
            return Optional.of(new CertificateCheckView.Found(
                    "warning", visit.say("course.check.unknown"), visit.say("course.check.unknown.text")));
        var one = certificate.get();
        var until = Telling.to(visit).date(one.until());
        boolean valid = one.valid(visit.today());
        return Optional.of(new CertificateCheckView.Found(
                valid ? "success" : "warning",
                visit.say(valid ? "course.check.valid" : "course.check.over"),
                visit.say(valid ? "course.check.valid.text" : "course.check.over.text", one.initials(), until)));
    }
}
