package ruhr.kumpel.knowledge;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Scope;

/// A municipality that has joined a portal: it looks its own way there, and says some sections of the region's pages
/// its
/// own way ([OwnSection]).
///
/// @param municipality official key
/// @param crest uploaded; goes before the emblem
/// @param host one of the portal's that leads to this town
/// @param office which answers, never a person's name
/// @param open whether readers see it
record Town(
        UUID id,
        PortalId portal,
        String municipality,
        Emblem emblem,
        Optional<MediaId> crest,
        Optional<String> host,
        Localized lead,
        Localized office,
        boolean open) {

    Scope part() {
        return new Scope.OfMunicipality(portal, municipality);
    }

    Town wearing(Optional<MediaId> other) {
        return new Town(id, portal, municipality, emblem, other, host, lead, office, open);
    }

    /// Where it is edited, below the language.
    String desk() {
        return "/manage/towns/" + municipality;
    }
}
