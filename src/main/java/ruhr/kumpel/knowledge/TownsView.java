package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.place.Lights;

/// The towns that have joined.
///
/// @param others names of those that have not
public record TownsView(Lights lights, List<Joined> joined, List<String> others) {

    public record Joined(TownMark mark, Localized.Text lead) {}
}
