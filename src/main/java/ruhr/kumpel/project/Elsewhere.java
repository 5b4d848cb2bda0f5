package ruhr.kumpel.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Reviews;

/// What follows for other portals from what happens to an entry at home.
@Component
class Elsewhere {

    /// The kind under which other portals' moderators decide ([SharingModeration]).
    static final String KIND = "sharing";

    private final SharingStore sharings;
    private final Reviews reviews;

    Elsewhere(SharingStore sharings, Reviews reviews) {
        this.sharings = sharings;
        this.reviews = reviews;
    }

    /// At home, and wherever moderators have let it in.
    Map<PortalId, Placement> placements(Entry entry) {
        var placements = new HashMap<PortalId, Placement>();
        for (var sharing : sharings.of(entry.id()))
            if (sharing.shown()) placements.put(sharing.portal(), new Placement(true, sharing.topics()));
        placements.putAll(atHome(entry));
        return placements;
    }

    /// On its own portal alone.
    static Map<PortalId, Placement> atHome(Entry entry) {
        return Map.of(
                entry.portal(), new Placement(true, List.of(entry.content().category())));
    }

    /// What its own portal does not show (any more), others are not asked to show.
    void takeBackOffers(UUID entry) {
        for (var sharing : sharings.of(entry)) if (sharing.state() == SharingState.OFFERED) leave(sharing);
    }

    void leaveAll(UUID entry) {
        sharings.of(entry).forEach(this::leave);
    }

    void leave(Sharing sharing) {
        reviews.withdraw(KIND, sharing.id());
        sharings.remove(sharing.id());
    }
}
