package ruhr.kumpel.discovery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.place.Suggestion;
import ruhr.kumpel.portal.Portals;

/// Reads a filter from the query of an address. Never fails: what it does not understand, it lists.
@Component
class FilterReader {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 20;
    private static final int LAST_PAGE = 500;
    private static final Pattern WITH_RADIUS =
            Pattern.compile("(.*?)[,\\s]\\s*(?:\\+\\s*)?(\\d{1,3})\\s*(?:km|км|كم)\\.?\\s*");

    private final Portals portals;
    private final Places places;
    private final ObjectProvider<Organisers> organisers;

    FilterReader(Portals portals, Places places, ObjectProvider<Organisers> organisers) {
        this.portals = portals;
        this.places = places;
        this.organisers = organisers;
    }

    Reading read(MultiValueMap<String, String> query, PortalId portal) {
        return new Once(query).read(portal);
    }

    /// The reading of one query.
    private final class Once {

        private final MultiValueMap<String, String> query;
        private final List<Reading.Ignored> ignored = new ArrayList<>();
        private String typedTown = "";
        private boolean townUnknown;
        private int typedRadius;

        Once(MultiValueMap<String, String> query) {
            this.query = query;
        }

        Reading read(PortalId portal) {
            query.keySet().stream()
                    .filter(name -> !FilterQuery.NAMES.contains(name))
                    .forEach(name -> ignore(name, ""));
            var here = portals.with(portal);
            var town = one(FilterQuery.TOWN, this::town);
            var near = one(FilterQuery.NEAR, Once::position);
            int radius = one(FilterQuery.RADIUS, text -> number(text, 1, Filter.LARGEST_RADIUS))
                    .orElse(typedRadius);
            var filter = new Filter(
                    text(),
                    many(FilterQuery.KIND, Kind::parse),
                    many(FilterQuery.CATEGORY, key -> here.category(key).map(_ -> key)),
                    town,
                    one(FilterQuery.ORGANISATION, this::organiser),
                    many(
                            FilterQuery.LANG,
                            tag -> LanguageTag.parse(tag)
                                    .filter(language -> language.base().length() <= 3)),
                    one(FilterQuery.FROM, Once::day),
                    one(FilterQuery.BBOX, BoundingBox::parse),
                    near,
                    near.isEmpty() && town.isEmpty()
                            ? 0
                            : near.isPresent() && radius == 0 ? Filter.USUAL_RADIUS : radius,
                    yes(FilterQuery.URGENT),
                    one(FilterQuery.SORT, Sort::parse),
                    one(FilterQuery.PAGE, text -> number(text, 1, LAST_PAGE)).orElse(1),
                    wants(),
                    jobs());
            return new Reading(filter, List.copyOf(ignored), typedTown, townUnknown);
        }

        private Wants wants() {
            return new Wants(
                    yes(FilterQuery.OPEN),
                    yes(FilterQuery.CAMPAIGN),
                    yes(FilterQuery.VOUCHERS),
                    one(FilterQuery.DELIVERS, key -> places.byKey(key).map(_ -> key)));
        }

        private JobWants jobs() {
            return new JobWants(
                    one(FilterQuery.WORK, Vacancy.Form::parse),
                    one(FilterQuery.CONTRACT, Vacancy.Contract::parse),
                    one(FilterQuery.LEVEL, GermanLevel::parse),
                    yes(FilterQuery.RECOGNITION),
                    yes(FilterQuery.HOUSING));
        }

        private boolean yes(String name) {
            return one(name, text -> text.equals(FilterQuery.YES) ? Optional.of(true) : Optional.empty())
                    .isPresent();
        }

        private String text() {
            return one(
                            FilterQuery.TEXT,
                            text -> text.length() <= LONGEST_TEXT && text.indexOf('\0') < 0
                                    ? Optional.of(text.strip().replaceAll("\\s+", " "))
                                    : Optional.empty())
                    .orElse("");
        }

        private Optional<String> town(String typed) {
            if (places.byKey(typed).isPresent()) return Optional.of(typed);
            typedTown = typed.strip();
            var parts = WITH_RADIUS.matcher(typedTown);
            var name = parts.matches() ? parts.group(1) : typedTown;
            var found = name.length() > 80
                    ? Optional.<String>empty()
                    : places.find(name).map(Suggestion::municipality);
            townUnknown = found.isEmpty();
            if (parts.matches()) typedRadius = Math.clamp(Integer.parseInt(parts.group(2)), 1, Filter.LARGEST_RADIUS);
            return found;
        }

        private Optional<Organiser> organiser(String slug) {
            return Slug.parse(slug)
                    .flatMap(parsed -> organisers.stream()
                            .flatMap(known -> known.with(parsed).stream())
                            .findFirst());
        }

        private static Optional<Position> position(String text) {
            var parts = text.split(",", -1);
            if (parts.length != 2) return Optional.empty();
            try {
                return Optional.of(new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static Optional<Integer> number(String text, int least, int most) {
            if (!text.matches("[0-9]{1,4}")) return Optional.empty();
            int number = Integer.parseInt(text);
            return number >= least && number <= most ? Optional.of(number) : Optional.empty();
        }

        /// An empty field of a form is not a value.
        private List<String> values(String name) {
            var values = query.get(name);
            return values == null
                    ? List.of()
                    : values.stream()
                            .filter(value -> value != null && !value.isBlank())
                            .toList();
        }

        private <T> Optional<T> one(String name, Function<String, Optional<T>> read) {
            var values = values(name);
            if (values.isEmpty()) return Optional.empty();
            values.stream().skip(1).forEach(value -> ignore(name, value));
            var value = read.apply(values.getFirst());
            if (value.isEmpty()) ignore(name, values.getFirst());
            return value;
        }

        private <T> List<T> many(String name, Function<String, Optional<T>> read) {
            var known = new ArrayList<T>();
            for (var value : values(name)) {
                var one = read.apply(value);
                if (one.isEmpty() || known.size() == MOST_VALUES) ignore(name, value);
                else if (!known.contains(one.get())) known.add(one.get());
            }
            return known;
        }

        private void ignore(String name, String value) {
            ignored.add(new Reading.Ignored(name, value));
        }
    }
}
