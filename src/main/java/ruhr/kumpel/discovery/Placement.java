package ruhr.kumpel.discovery;

import java.util.List;

/// How a listing stands on one portal: each portal approves for itself and sorts into its own categories.
///
/// @param categories keys of the portal's categories, the main one first
public record Placement(boolean shown, List<String> categories) {

    public Placement {
        categories = List.copyOf(categories);
    }
}
