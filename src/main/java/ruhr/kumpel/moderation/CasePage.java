package ruhr.kumpel.moderation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Taking a case, letting it go, handing it on to somebody else of the team.
@Controller
@Access(Access.For.MODERATORS)
class CasePage {

    private static final int LONGEST_NOTE = 2000;

    private final Cases cases;
    private final ReviewStore reviews;

    CasePage(Cases cases, ReviewStore reviews) {
        this.cases = cases;
        this.reviews = reviews;
    }

    @PostMapping("/{lang}/manage/moderation/{id}/care")
    String take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @ModelAttribute QueueFilter filter,
            Visit visit) {
        here(id, visit);
        return after(cases.take(visit.portal(), id, me(visit), person(on)), "taken", id, filter, visit);
    }

    @PostMapping("/{lang}/manage/moderation/{id}/release")
    String letGo(@PathVariable UUID id, @ModelAttribute QueueFilter filter, Visit visit) {
        here(id, visit);
        return after(cases.letGo(visit.portal(), id, me(visit)), "released", id, filter, visit);
    }

    @PostMapping("/{lang}/manage/moderation/{id}/handing")
    String handOn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String note,
            @ModelAttribute QueueFilter filter,
            Visit visit) {
        here(id, visit);
        var said = ReportForm.clean(note);
        var cut = said.length() > LONGEST_NOTE ? said.substring(0, LONGEST_NOTE) : said;
        var passing = person(to)
                .map(other -> cases.handOn(visit.portal(), id, me(visit), person(on), other, cut))
                .orElseGet(Passing.NotOfTheTeam::new);
        return after(passing, "handed", id, filter, visit);
    }

    /// What another portal's moderators decide on does not exist here.
    private void here(UUID id, Visit visit) {
        if (!reviews.exists(visit.portal(), id)) throw new NotFound();
    }

    private static String after(Passing passing, String done, UUID id, QueueFilter filter, Visit visit) {
        var said = switch (passing) {
            case Passing.Passed _ -> done;
            case Passing.AlreadyDone _ -> "already";
            case Passing.SomebodyElseHasIt _ -> "somebody";
            case Passing.NotOfTheTeam _ -> "nobody";
        };
        var query = filter.query("said", said, "id", id.toString());
        return "redirect:" + visit.link("/manage/moderation" + query + "#panel");
    }

    private static PersonId me(Visit visit) {
        return visit.memberHere().person();
    }

    private static Optional<PersonId> person(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
