package ruhr.kumpel.knowledge;

import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.PortalId;

/// An office with its opening hours, written once for all pages that name it.
///
/// @param key by which pages name it: `[[contact:welcome-office]]`
/// @param text where it is and what it does, in lines
/// @param web address of its pages, or nothing
record ContactCard(
        UUID id,
        PortalId portal,
        String key,
        Localized name,
        Localized text,
        String phone,
        String web,
        OpeningHours hours) {}
