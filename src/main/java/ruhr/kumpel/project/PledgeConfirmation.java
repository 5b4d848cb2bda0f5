package ruhr.kumpel.project;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// A visitor's pledge counts from the moment her address is confirmed.
@Component
class PledgeConfirmation implements Confirmable {

    private final PledgeStore store;
    private final Pledges pledges;

    PledgeConfirmation(PledgeStore store, Pledges pledges) {
        this.store = store;
        this.pledges = pledges;
    }

    @Override
    public String purpose() {
        return "project.pledge";
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        var asking = store.takeAsking(subject);
        if (asking.isEmpty()) return "/";
        var entry = pledges.entryOf(asking.get().line());
        var path = entry.map(Entry::path).orElse("/");
        return switch (pledges.place(
                subject,
                asking.get().line(),
                asking.get().quantity(),
                asking.get().message(),
                person)) {
            case Pledging.Pledged _ -> path + "/pledge/thanks";
            case Pledging.NotEnoughLeft _, Pledging.NotOpen _ -> entry.isPresent() ? path + "/pledge/late" : "/";
        };
    }
}
