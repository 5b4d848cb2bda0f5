package ruhr.kumpel.conversation;

import java.util.UUID;

/// What became of a message.
sealed interface Writing {

    /// It stands in the thread; also if the same form came twice.
    record Written(UUID thread) implements Writing {}

    /// So many in an hour that it is slowed down.
    record TooMany() implements Writing {}

    /// The other side wants no messages, from anybody or from this person.
    record NotTaken() implements Writing {}
}
