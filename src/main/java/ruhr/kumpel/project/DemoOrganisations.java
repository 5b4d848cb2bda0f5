package ruhr.kumpel.project;

import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;

/// The invented organisations that the demo's entries name; `demo/organisations.yaml` has all of them.
@Component
class DemoOrganisations {

    private final Organisations organisations;

    DemoOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    OrganisationId named(String name) {
        return organisations
                .with(Slug.of(name, "organisation"))
                .map(Organisation::id)
                .orElseThrow(() -> new IllegalStateException("Who is " + name + "?"));
    }

    /// Owners come first in a team.
    PersonId ownerOf(OrganisationId organisation) {
        return organisations.team(organisation).getFirst();
    }
}
