package ruhr.kumpel.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// An entry as it stands.
///
/// @param version counts its changes; whoever changes it says which version she saw
/// @param confirmed when its owner last said that it is still true
record Entry(
        UUID id,
        ShortId shortId,
        PortalId portal,
        PersonId owner,
        State state,
        int version,
        Content content,
        List<Line> lines,
        Blur blur,
        Instant created,
        Instant changed,
        Instant confirmed) {

    Entry {
        lines = List.copyOf(lines);
    }

    Kind kind() {
        return content.kind();
    }

    String slugAndId() {
        return Slug.of(content.title(), kind().word()) + "-" + shortId;
    }

    /// Its public address below the language.
    String path() {
        return "/entries/" + slugAndId();
    }
}
