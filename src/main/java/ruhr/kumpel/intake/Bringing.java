package ruhr.kumpel.intake;

import java.util.List;
import java.util.UUID;

/// What came of bringing a file.
sealed interface Bringing {

    record Brought(UUID id) implements Bringing {}

    /// Nothing was stored.
    record Refused(String key, List<Object> arguments) implements Bringing {}
}
