package ruhr.kumpel.conversation;

import ruhr.kumpel.kernel.PersonId;

/// Somebody in a thread.
///
/// @param name as the asker gave it; empty for who answers
record Participant(PersonId person, String name) {}
