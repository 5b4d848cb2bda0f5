package ruhr.kumpel.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;

/// What a list, a map, a feed or a saved search shows. Several kinds, categories or languages mean "any of them";
/// different fields mean "and".
///
/// @param text what was typed, at most 200 characters, possibly empty
/// @param town official key of a municipality
/// @param from only what is still on at this day
/// @param near the middle of a circle of `radius` kilometres; a person's position, so never logged or cached
/// @param page from 1
public record Filter(
        String text,
        List<Kind> kinds,
        List<String> categories,
        Optional<String> town,
        List<LanguageTag> languages,
        Optional<LocalDate> from,
        Optional<BoundingBox> box,
        Optional<Position> near,
        int radius,
        boolean urgent,
        Optional<Sort> sort,
        int page) {

    public static final Filter ALL = new Filter(
            "", List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), 0, false, Optional.empty(), 1);

    public Filter {
        kinds = List.copyOf(kinds);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
    }

    /// Whether it leaves nothing out but by its box: then counts are known without looking at single listings.
    boolean choosesAll() {
        return text.isEmpty() && kinds.isEmpty() && categories.isEmpty() && town.isEmpty() && languages.isEmpty()
                && from.isEmpty() && !urgent && (near.isEmpty() || radius == 0);
    }

    Filter boxed(Optional<BoundingBox> other) {
        return new Filter(text, kinds, categories, town, languages, from, other, near, radius, urgent, sort, page);
    }
}
