package ruhr.kumpel.signpost;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Sends a checklist to herself. Nobody has shown that the address is hers, so the letter says only what the portal
/// says: neither her notes nor anything else that she typed.
@Controller
@Access(Access.For.EVERYBODY)
class LetterPage {

    private static final Limit LETTERS = Limit.perHour("signpost.letter", 10);
    private static final Limit PER_ADDRESS = Limit.perDay("signpost.letter-address", 3);

    private final Signposts signposts;
    private final ListViews views;
    private final Letters letters;
    private final Courier courier;
    private final Throttle throttle;

    LetterPage(Signposts signposts, ListViews views, Letters letters, Courier courier, Throttle throttle) {
        this.signposts = signposts;
        this.views = views;
        this.letters = letters;
        this.courier = courier;
        this.throttle = throttle;
    }

    @PostMapping("/{lang}/signpost/list/letter")
    String send(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String also,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var notebook = Notebook.of(fields);
        var problems = new Problems();
        var address = EmailAddress.parse(email.strip());
        if (address.isEmpty()) problems.add("email", visit.say("signpost.letter.address"));
        else if (!throttle.allows(LETTERS, request)
                || !throttle.allows(PER_ADDRESS, address.get().key()))
            problems.addTooMany("email", visit.say("signpost.letter.too-many"));
        var before = ListPage.told(fields);
        if (problems.none()) {
            var items = signpost.checklist(notebook.answers(), ListViews.today(visit));
            courier.send(letters.of(address.orElseThrow(), items, visit));
        } else response.setStatus(problems.status().value());
        var done = problems.none() ? Optional.of("signpost.done.sent") : Optional.<String>empty();
        var told =
                new ListViews.Told(before.code(), false, before.device(), done, problems.none() ? "" : email, problems);
        return views.show(signpost, notebook, Reader.of(visit, also), told, model);
    }
}
