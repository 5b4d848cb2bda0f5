package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.web.Visit;

/// What the two of a tandem are called. Both have agreed to that.
@Component
class TandemNames {

    private final GuideStore guides;
    private final RequestStore requests;
    private final Accounts accounts;

    TandemNames(GuideStore guides, RequestStore requests, Accounts accounts) {
        this.guides = guides;
        this.requests = requests;
        this.accounts = accounts;
    }

    String other(Tandem tandem, Side side, Visit visit) {
        return of(tandem, side.other()).orElseGet(() -> visit.say("guide.somebody"));
    }

    private Optional<String> of(Tandem tandem, Side side) {
        return switch (side) {
            case GUIDE -> tandem.guide().flatMap(guides::with).map(this::named);
            case NEWCOMER ->
                requests.with(tandem.request())
                        .map(one -> one.wanted().called())
                        .filter(name -> !name.isEmpty());
        };
    }

    /// By her account's name beside the one of her profile, where they differ.
    private String named(Guide guide) {
        var shown = guide.profile().shownAs();
        var name = accounts.namesOf(List.of(guide.person())).getOrDefault(guide.person(), shown);
        return name.equals(shown) ? shown : shown + " (" + name + ")";
    }
}
