package ruhr.kumpel.project;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;

/// Somebody promised to bring some of what is wanted, or reserved some of what is offered.
record Pledge(UUID id, UUID line, PersonId person, int quantity, String message, PledgeState state, Instant made) {}
