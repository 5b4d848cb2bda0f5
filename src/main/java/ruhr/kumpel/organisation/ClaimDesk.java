package ruhr.kumpel.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// A portal's manager decides whose an organisation is; in one queue with the verifications.
@Controller
@Access(Access.For.MANAGERS)
class ClaimDesk {

    private final ClaimStore store;
    private final Organisations organisations;
    private final Claims claims;

    ClaimDesk(ClaimStore store, Organisations organisations, Claims claims) {
        this.store = store;
        this.organisations = organisations;
        this.claims = claims;
    }

    @PostMapping("/{lang}/manage/claims/{id:[0-9a-f-]{36}}")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String note,
            Visit visit) {
        var claim = store.with(id).filter(one -> isHere(one, visit)).orElseThrow(NotFound::new);
        var said = switch (claims.settle(claim, decision.equals("granted"), VerificationDesk.cut(note), visit)) {
            case ClaimRuling.Granted _, ClaimRuling.Refused _ -> "";
            case ClaimRuling.Already _ -> "?said=already";
            case ClaimRuling.Own _ -> "?said=own";
        };
        return "redirect:" + visit.link("/manage/organisations") + said;
    }

    private boolean isHere(Claim claim, Visit visit) {
        return organisations.named(List.of(claim.organisation())).values().stream()
                .anyMatch(one -> one.home().equals(visit.portal()));
    }
}
