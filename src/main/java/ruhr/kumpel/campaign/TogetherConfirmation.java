package ruhr.kumpel.campaign;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// A visitor's promises along a route count from the moment her address is confirmed.
@Component
class TogetherConfirmation implements Confirmable {

    static final String PURPOSE = "campaign.together";

    private final PledgeStore store;
    private final Together together;

    TogetherConfirmation(PledgeStore store, Together together) {
        this.store = store;
        this.together = together;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        var wishes = store.takeAskings(subject);
        return wishes.isEmpty() ? "/" : together.place(subject, wishes, person, visit.language());
    }
}
