package ruhr.kumpel.discovery;

import java.util.List;
import java.util.UUID;
import ruhr.kumpel.web.Problems;

/// The form for a saved search, and for members those that they have.
public record SavedSearchView(
        String what, List<ResultsView.Kept> kept, String email, Problems problems, boolean member, List<Saved> saved) {

    public record Saved(UUID id, String what, String href) {}
}
