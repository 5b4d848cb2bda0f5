package ruhr.kumpel.moderation;

import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// One of a portal's team gave a case to another.
///
/// @param review at the desk: `/manage/moderation?id=…`
public record CaseHandedOn(UUID review, String kind, PortalId portal, PersonId from, PersonId to, String note) {}
