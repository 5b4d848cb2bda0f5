package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Slug;

/// A company, municipality, association … with its public profile.
///
/// @param home the portal on which it was entered; its manager verifies and moderates
/// @param website empty or an address of the web
/// @param town official key (AGS)
/// @param address empty or one line
/// @param languages spoken there
/// @param verified somebody checked that it is who it says
public record Organisation(
        OrganisationId id,
        Slug slug,
        String name,
        OrganisationKind kind,
        Localized description,
        Optional<MediaId> logo,
        String website,
        Optional<String> town,
        String address,
        List<LanguageTag> languages,
        PortalId home,
        boolean verified,
        boolean hidden) {

    public Organisation {
        languages = List.copyOf(languages);
    }

    /// Path below the language.
    public String path() {
        return "/organisations/" + slug;
    }
}
