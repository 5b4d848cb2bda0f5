package ruhr.kumpel.proof;

import java.util.Map;
import ruhr.kumpel.account.Entrance.Someone;
import ruhr.kumpel.portal.Portal;

/// People on a portal with one of everything that people can have there.
///
/// @param word stands in everything they wrote, and nowhere else
/// @param owner has the entries, the organisation, the saved search
/// @param friend wrote to the owner, pledged, reported
/// @param ids what stands in addresses, by what it names: `line`, `draft`, `import` …
record Household(
        Portal portal,
        String word,
        Someone owner,
        Someone friend,
        Someone moderator,
        Someone manager,
        Map<String, String> ids) {

    String id(String what) {
        var id = ids.get(what);
        if (id == null) throw new AssertionError("The household has no " + what);
        return id;
    }
}
