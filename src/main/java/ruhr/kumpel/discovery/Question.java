package ruhr.kumpel.discovery;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;

/// A filter with everything looked up that the [Atlas] does not know itself.
///
/// @param middle from where distances count: the visitor's place or the town's middle
/// @param below the categories under each category
/// @param middles of the towns, by key
/// @param words what the index found for the text; null if there is no text
/// @param now in the portal's zone: what is open is open there
record Question(
        PortalId portal,
        LanguageTag reader,
        Filter filter,
        Optional<Position> middle,
        Map<String, List<String>> below,
        Map<String, Position> middles,
        @Nullable Matches words,
        LocalDateTime now) {}
