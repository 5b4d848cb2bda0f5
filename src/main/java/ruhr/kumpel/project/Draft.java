package ruhr.kumpel.project;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PortalId;

/// What somebody is writing, kept on the server under a secret link.
///
/// @param version counts its savings, so that two windows never overwrite each other silently
/// @param entry what became of it
record Draft(UUID id, PortalId portal, EntryForm form, int version, Instant saved, Optional<UUID> entry) {}
