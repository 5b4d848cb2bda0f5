package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.portal.Portal;

/// Organisations that nobody answers for.
@Component
public class ExampleOrganisations {

    private final Organisations organisations;

    ExampleOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /// As an import brings them.
    public Organisation forNobody(Portal portal, String name, String website) {
        return organisations.enterForNobody(
                new Profile(
                        name,
                        OrganisationKind.COMPANY,
                        Localized.german("Zeitungen, Kaffee, gemischte Tüten."),
                        Optional.empty(),
                        website,
                        Optional.of("05913000"),
                        "Rheinische Straße 1, 44137 Dortmund",
                        List.of(LanguageTag.GERMAN)),
                portal.id());
    }
}
