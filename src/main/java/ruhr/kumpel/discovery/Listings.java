package ruhr.kumpel.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Where;

/// The front door for features: what they publish here is found everywhere.
@Component
public class Listings {

    /// Stores the listing, new or changed, in the caller's transaction. May come twice.
    public void publish(Listing listing) {
        publishAll(List.of(listing));
    }

    /// The same for many, for imports.
    public void publishAll(Collection<Listing> listings) {
        throw new UnsupportedOperationException("to come");
    }

    /// It is found no more.
    public void withdraw(UUID id) {
        throw new UnsupportedOperationException("to come");
    }

    public Optional<Listing> with(UUID id) {
        throw new UnsupportedOperationException("to come");
    }

    /// What a reader of this one may want to see next, best first.
    public List<Listing> similarTo(UUID id, PortalId portal, LanguageTag reader, int limit) {
        throw new UnsupportedOperationException("to come");
    }

    /// What may be the same thing posted before: same kind, same town or within two kilometres, similar title.
    public List<Listing> nearAlike(Localized title, Where where, Kind kind, PortalId portal, int limit) {
        throw new UnsupportedOperationException("to come");
    }

    /// Asks every [ListingSource] for everything it has, drops what nobody has any more.
    public void rebuild() {
        throw new UnsupportedOperationException("to come");
    }
}
