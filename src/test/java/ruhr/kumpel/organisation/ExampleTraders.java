package ruhr.kumpel.organisation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.ExampleCauses;

/// Businesses that have said who sells.
@Component
public class ExampleTraders {

    private final TraderStore store;
    private final Clock clock;

    ExampleTraders(TraderStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Given, and found right by somebody.
    public void checked(OrganisationId organisation, PersonId owner) {
        given(organisation, owner);
        store.checked(organisation, owner, clock.instant());
    }

    public void given(OrganisationId organisation, PersonId owner) {
        store.put(new Trader(
                organisation,
                "Ayşe Yılmaz",
                "Münsterstraße 48, 44145 Dortmund",
                "0231 123456",
                "salon@salon.example",
                Trader.Identity.ELECTRONIC,
                "T22000129",
                Optional.empty(),
                ExampleCauses.iban(),
                "Handelsregister Dortmund",
                "HRA 4711",
                clock.instant(),
                owner,
                clock.instant(),
                Optional.empty(),
                ""));
    }
}
