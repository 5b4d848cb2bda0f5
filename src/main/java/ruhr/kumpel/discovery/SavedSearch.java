package ruhr.kumpel.discovery;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// A filter that somebody hears about once a day, if something new has come.
///
/// @param query the filter as it stands in addresses, without page and position
/// @param toldUntil what was shown before is known
record SavedSearch(UUID id, PortalId portal, String query, LanguageTag language, PersonId person, Instant toldUntil) {}
