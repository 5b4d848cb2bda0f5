package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.place.Spot;

/// A business, ready to print on its profile.
///
/// @param delivery where it delivers, in one sentence; empty if nowhere
/// @param around more businesses of the same topic
public record BusinessView(
        String category,
        String categoryIcon,
        String around,
        HoursView hours,
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

    public record Link(String href, String words) {}

    public record Photo(String large, String middle, String sources, int width, int height, Text alternative) {}
}
