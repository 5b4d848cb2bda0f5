package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;

/// For which town somebody reads, and among which she can choose.
///
/// @param action the page that she is on
/// @param fixed whether the host has chosen for her
/// @param own whether the page says something of the town's own
public record TownPick(
        String action, List<Choice> towns, String chosen, Optional<TownMark> here, boolean fixed, boolean own) {}
