package ruhr.kumpel.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Who organisations are and who may act for them.
@Component
public class Organisations {

    /// Those that are there, hidden ones included: the caller has published under their name.
    public Map<OrganisationId, Organisation> named(Collection<OrganisationId> ids) {
        return Map.of();
    }

    /// Those in whose team the person is, by name.
    public List<Organisation> of(PersonId person) {
        return List.of();
    }

    public boolean mayActFor(PersonId person, OrganisationId organisation) {
        return false;
    }

    /// Everybody in the team, owners first.
    public List<PersonId> team(OrganisationId organisation) {
        return List.of();
    }
}
