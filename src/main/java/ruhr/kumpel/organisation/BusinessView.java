package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.place.Spot;

/// A business, ready to print on its profile.
///
/// @param state "geöffnet bis 18:00", empty if nothing is known
/// @param week from today
/// @param special further days on which it is otherwise
/// @param holidays what counts on public holidays, empty if it says nothing
/// @param delivery where it delivers, in one sentence; empty if nowhere
/// @param around more businesses of the same topic
public record BusinessView(
        String category,
        String categoryIcon,
        String around,
        boolean open,
        String state,
        List<Day> week,
        List<Day> special,
        String holidays,
        boolean byAppointment,
        Text services,
        List<String> serviceLines,
        String delivery,
        String place,
        Optional<Spot> spot,
        String map,
        String phone,
        String phoneHref,
        String shop,
        String reservation,
        List<Link> social,
        List<Photo> photos,
        List<Appeals.Appeal> appeals,
        String url) {

    /// @param note why it is otherwise than usual: "Feiertag"
    public record Day(String name, String hours, boolean today, String note) {}

    public record Link(String href, String words) {}

    public record Photo(String large, String middle, String sources, int width, int height, Text alternative) {}
}
