package ruhr.kumpel.place;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;

/// A town of the region.
///
/// @param key the official municipality key (AGS), eight digits: `05913000`
/// @param name German first, then every language that writes it in its own way
/// @param district the county, or the town itself where it is its own (kreisfreie Stadt)
/// @param position its middle, good for a label or a light on the map
public record Municipality(
        String key,
        Slug slug,
        Localized name,
        String district,
        Position position,
        int population,
        List<String> postcodes) {

    public Municipality {
        postcodes = List.copyOf(postcodes);
    }
}
