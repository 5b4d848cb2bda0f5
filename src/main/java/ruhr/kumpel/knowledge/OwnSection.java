package ruhr.kumpel.knowledge;

import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;

/// A section of a page that a town says its own way.
///
/// @param section the key of the region's section that it replaces, or one of its own
/// @param after of an added one: the region's section after which it stands; nothing for the end
/// @param ofRegion the revision of the region's page that the town has seen
record OwnSection(
        UUID id, UUID page, UUID town, String section, Kind kind, String after, LanguageTag source, int ofRegion) {

    enum Kind {
        INSTEAD,
        ADDED
    }
}
