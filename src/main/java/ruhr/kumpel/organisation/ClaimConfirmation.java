package ruhr.kumpel.organisation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// A visitor's claim counts from the moment her address is confirmed.
@Component
class ClaimConfirmation implements Confirmable {

    static final String PURPOSE = "organisation.claim";

    private final Claims claims;

    ClaimConfirmation(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        return claims.confirmed(subject, person)
                .map(one -> one.path() + "/claim/thanks")
                .orElse("/");
    }
}
