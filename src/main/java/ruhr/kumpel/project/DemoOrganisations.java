package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.OrganisationKind;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.organisation.Profile;

/// The invented organisations that the demo's entries name; entered where they are not there yet.
@Component
class DemoOrganisations {

    private final Organisations organisations;

    DemoOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    OrganisationId named(String name, PortalId portal) {
        return organisations.of(DemoPerson.ORGANISATION_MEMBER.id()).stream()
                .filter(organisation -> organisation.name().equals(name))
                .map(Organisation::id)
                .findFirst()
                .orElseGet(() -> organisations
                        .enter(profile(name), portal, DemoPerson.ORGANISATION_MEMBER.id())
                        .id());
    }

    private static Profile profile(String name) {
        return new Profile(
                name,
                OrganisationKind.INITIATIVE,
                Localized.german("Eine erfundene Initiative dieser Demo."),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                List.of(LanguageTag.GERMAN));
    }
}
