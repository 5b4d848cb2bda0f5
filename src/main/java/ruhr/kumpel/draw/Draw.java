package ruhr.kumpel.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// A draw among businesses.
///
/// @param winners how many win
/// @param lastDay on which one can still take part
/// @param source where the public number comes from, and when
/// @param closed when the list was closed; empty before
/// @param drawn empty before
record Draw(
        UUID id,
        ShortId shortId,
        PortalId portal,
        Localized title,
        Localized story,
        int winners,
        LocalDate lastDay,
        String source,
        Lot lot,
        Optional<Closed> closed,
        Optional<Drawn> drawn) {

    /// @param listHash SHA-256 of the list as it was closed
    record Closed(Instant at, String listHash) {}

    record Drawn(Instant at, String beacon) {}

    /// Below the language.
    String path() {
        return "/draws/" + slugAndId();
    }

    String slugAndId() {
        var words = title.languages().stream()
                .findFirst()
                .map(language -> title.in(language).value())
                .orElse("");
        return Slug.of(words, "draw") + "-" + shortId;
    }

    boolean open(LocalDate today) {
        return closed.isEmpty() && !today.isAfter(lastDay);
    }
}
