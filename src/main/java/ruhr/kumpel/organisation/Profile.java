package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;

/// What an organisation says about itself.
public record Profile(
        String name,
        OrganisationKind kind,
        Localized description,
        Optional<MediaId> logo,
        String website,
        Optional<String> town,
        String address,
        List<LanguageTag> languages) {

    public Profile {
        name = name.strip();
        languages = List.copyOf(languages);
    }
}
