package ruhr.kumpel.conversation;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Ends one kind of mail by the secret link in it. Only a press counts: mail scanners open every link. Mail
/// programs press by themselves (RFC 8058).
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class UnsubscribePage {

    private final Unsubscribing unsubscribing;
    private final NoticeStore notices;

    UnsubscribePage(Unsubscribing unsubscribing, NoticeStore notices) {
        this.unsubscribing = unsubscribing;
        this.notices = notices;
    }

    @GetMapping("/{lang}/unsubscribe/{secret}")
    String ask(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        if (unsubscribing.behind(secret).isEmpty()) throw new NotFound();
        return show(secret, false, visit, model, response);
    }

    @PostMapping("/{lang}/unsubscribe/{secret}")
    String unsubscribe(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        var wish = unsubscribing.behind(secret).orElseThrow(NotFound::new);
        for (var kind : wish.kind().split(",")) notices.prefer(wish.person(), kind, Delivery.OFF);
        return show(secret, true, visit, model, response);
    }

    private static String show(String secret, boolean done, Visit visit, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.unsubscribe.title")).hidden());
        model.addAttribute("view", new UnsubscribeView(visit.link("/unsubscribe/" + secret), done));
        return "conversation/unsubscribe";
    }
}
