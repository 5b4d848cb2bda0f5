package ruhr.kumpel.campaign;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// A partner or somebody well known who speaks for campaigns.
///
/// @param campaign for which it speaks; empty for all of the portal
/// @param known what for: `Torfrau`
/// @param website empty or an address of the web
/// @param shown the portal's manager has agreed
record Face(
        UUID id,
        PortalId portal,
        Optional<CampaignId> campaign,
        Kind kind,
        String name,
        String known,
        String website,
        Localized quote,
        Optional<MediaId> portrait,
        boolean shown,
        PersonId enteredBy) {

    Face saying(Localized words) {
        return new Face(id, portal, campaign, kind, name, known, website, words, portrait, shown, enteredBy);
    }

    enum Kind {
        PERSON,
        PARTNER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> parse(String word) {
            for (var one : values()) if (one.word().equals(word)) return Optional.of(one);
            return Optional.empty();
        }
    }
}
