package ruhr.kumpel.organisation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Organiser;
import ruhr.kumpel.discovery.Organisers;
import ruhr.kumpel.kernel.Slug;

/// Lists can be filtered by an organisation that everybody may see.
@Component
class OrganisationFilter implements Organisers {

    private final OrganisationStore store;

    OrganisationFilter(OrganisationStore store) {
        this.store = store;
    }

    @Override
    public Optional<Organiser> with(Slug slug) {
        return store.with(slug)
                .filter(found -> !found.hidden())
                .map(found -> new Organiser(found.id(), found.slug(), found.name()));
    }
}
