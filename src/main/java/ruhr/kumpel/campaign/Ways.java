package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.web.Visit;

/// Ways past several campaigns, which can be passed on like one of them. Implemented above, by whoever leads along
/// them.
public interface Ways {

    /// @param name in addresses
    /// @param path below the language
    record Way(String name, Text title, String path) {}

    /// If everybody may walk it here.
    Optional<Way> with(UUID id, Visit visit);

    /// Those that everybody may walk here and that lead past this organisation.
    List<Way> past(OrganisationId organisation, Visit visit);
}
