package ruhr.kumpel.payment;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// The accounts to which cards are paid. Each belongs to its organisation, which tells the provider about itself on
/// the provider's own pages.
@Component
public class CardAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(CardAccounts.class);

    private final CardProvider provider;
    private final CardAccountStore store;
    private final Clock clock;

    CardAccounts(CardProvider provider, CardAccountStore store, Clock clock) {
        this.provider = provider;
        this.store = store;
        this.clock = clock;
    }

    public Optional<CardAccount> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /// Where its owner goes on; opens the account if there is none. Empty if the provider does not answer.
    ///
    /// @param back where the provider leads her afterwards
    public Optional<URI> onboard(OrganisationId organisation, URI back, PersonId by) {
        var stripe = provider.stripe();
        if (stripe.isEmpty()) return Optional.empty();
        try {
            if (store.of(organisation).isEmpty())
                store.add(
                        new CardAccount(organisation, stripe.get().openAccount(organisation), false),
                        by,
                        clock.instant());
            return Optional.of(
                    stripe.get().onboarding(store.of(organisation).orElseThrow().account(), back));
        } catch (ProviderAway | ProviderRefused e) {
            LOG.warn("Nobody can be led to the card provider", e);
            return Optional.empty();
        }
    }

    /// As the provider says now; as it said last if it does not answer.
    public Optional<CardAccount> ask(OrganisationId organisation) {
        store.of(organisation).ifPresent(this::ask);
        return store.of(organisation);
    }

    /// For the stand-in: whether it is it that plays the provider.
    public boolean standIn() {
        return provider.played();
    }

    public boolean any() {
        return !store.all().isEmpty();
    }

    /// Organisations that have a bank account and no card account.
    public List<OrganisationId> without(int most) {
        return store.without(most);
    }

    void ask(CardAccount account) {
        try {
            provider.stripe().ifPresent(stripe -> store.ready(account.account(), stripe.isReady(account.account())));
        } catch (ProviderAway | ProviderRefused e) {
            LOG.warn("Whether {} may take cards is not known", account.account(), e);
        }
    }
}
