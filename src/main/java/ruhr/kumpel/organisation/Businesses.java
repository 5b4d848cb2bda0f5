package ruhr.kumpel.organisation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;

/// Organisations that stand on the city map.
@Component
public class Businesses {

    private final BusinessStore store;
    private final OrganisationStore organisations;
    private final BusinessListings listings;
    private final Tidings tidings;

    Businesses(BusinessStore store, OrganisationStore organisations, BusinessListings listings, Tidings tidings) {
        this.store = store;
        this.organisations = organisations;
        this.listings = listings;
        this.tidings = tidings;
    }

    public Optional<Business> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /// Says or changes what it says about its trade. Answers what stands there if it was changed since it was seen;
    /// then nothing is.
    @Transactional
    public Optional<Business> say(
            OrganisationId organisation, Predicate<Business> asSeen, UnaryOperator<Business> change) {
        organisations.locked(organisation);
        var now = store.of(organisation).orElseGet(() -> blank(organisation));
        if (!asSeen.test(now)) return Optional.of(now);
        store.put(change.apply(now));
        tidings.changed(organisation);
        return Optional.empty();
    }

    /// What is asked of the public for it has changed ([Appeals]); in the caller's transaction. Nothing happens if it
    /// is no business.
    @Transactional
    public void refresh(OrganisationId organisation) {
        listings.follow(organisation);
    }

    /// Photos were added or taken away.
    @Transactional
    public void pictured(OrganisationId organisation) {
        tidings.changed(organisation);
    }

    /// Before it has said anything.
    Business blank(OrganisationId organisation) {
        return new Business(
                organisation,
                ShortId.next(),
                "",
                new Where.Online(),
                OpeningHours.NONE,
                false,
                Delivery.NONE,
                Localized.EMPTY,
                Reach.NONE,
                tidings.now(),
                tidings.now());
    }
}
