package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Understands where something is, from what was typed and where the pin was put.
@Component
class WhereCheck {

    private static final int LONGEST_PLACE = 200;
    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");

    private final Places places;

    WhereCheck(Places places) {
        this.places = places;
    }

    /// A point that was understood. `area` never says more than quarter, postcode and town.
    record Spot(Position position, String municipality, String area) {}

    Optional<Where> where(EntryForm form, Blur blur, Optional<Where> before, Visit visit, Problems problems) {
        var precision = Precision.parse(form.text("precision")).orElse(Precision.BLURRED);
        return switch (precision) {
            case REGION -> Optional.of(new Where.Region());
            case ONLINE -> Optional.of(new Where.Online());
            case TOWNS -> towns(form, visit, problems);
            case TOWN -> town(form, before, visit, problems);
            case EXACT ->
                spot(form, visit, problems)
                        .map(spot -> new Where.Exact(
                                spot.position(), form.text("place").strip(), spot.municipality()));
            case BLURRED ->
                before.filter(where -> unmoved(where, form))
                        .or(() -> spot(form, visit, problems)
                                .map(spot ->
                                        new Where.Blurred(blur.of(spot.position()), spot.area(), spot.municipality())));
        };
    }

    /// What the typed words mean, for showing it before anything is sent.
    Optional<Spot> understood(EntryForm form) {
        var pin = pin(form);
        return pin.isPresent() ? pin.flatMap(position -> at(position, form.text("place"))) : found(form.text("place"));
    }

    private Optional<Where> towns(EntryForm form, Visit visit, Problems problems) {
        var known = form.all("towns").stream()
                .distinct()
                .filter(key -> places.byKey(key).isPresent())
                .toList();
        if (known.isEmpty()) problems.add("towns", visit.say("posting.towns.missing"));
        return known.isEmpty() ? Optional.empty() : Optional.of(new Where.Towns(known));
    }

    private Optional<Where> town(EntryForm form, Optional<Where> before, Visit visit, Problems problems) {
        if (!form.has("place") && before.isPresent() && before.get() instanceof Where.Town) return before;
        return spot(form, visit, problems).map(spot -> new Where.Town(spot.municipality()));
    }

    private Optional<Spot> spot(EntryForm form, Visit visit, Problems problems) {
        if (!form.has("place")) problems.add("place", visit.say("posting.place.missing"));
        else if (form.text("place").length() > LONGEST_PLACE)
            problems.add("place", visit.say("posting.place.too-long", LONGEST_PLACE));
        if (problems.at("place").isPresent()) return Optional.empty();
        var spot = understood(form);
        if (spot.isEmpty()) problems.add("place", unknown(form, visit));
        return spot;
    }

    private String unknown(EntryForm form, Visit visit) {
        var like = places.complete(form.text("place"), visit.language(), 3).stream()
                .map(one -> one.label())
                .toList();
        return like.isEmpty()
                ? visit.say("posting.place.unknown")
                : visit.say("posting.place.unknown-but", String.join(" · ", like));
    }

    private Optional<Spot> at(Position pin, String typed) {
        return places.containing(pin).map(town -> {
            var words = found(typed)
                    .filter(spot -> spot.municipality().equals(town.key()))
                    .map(Spot::area);
            return new Spot(
                    pin,
                    town.key(),
                    words.orElseGet(() -> town.name().in(LanguageTag.GERMAN).value()));
        });
    }

    /// The whole line, else what stands behind the last comma, else the postcode: gazetteers know no streets.
    private Optional<Spot> found(String typed) {
        var afterComma = typed.substring(typed.lastIndexOf(',') + 1);
        var postcode =
                POSTCODE.matcher(typed).results().map(match -> match.group()).reduce((_, last) -> last);
        for (var words : List.of(typed, afterComma, postcode.orElse(""))) {
            if (words.isBlank()) continue;
            var spot = places.find(words.strip())
                    .map(one -> new Spot(
                            one.position(), one.municipality(), area(one.label(), one.postcode(), one.municipality())));
            if (spot.isPresent()) return spot;
        }
        return Optional.empty();
    }

    /// A gazetteer's label if it is only a quarter; never a street, which a finer geocoder may know.
    private String area(String label, Optional<String> postcode, String municipality) {
        var town = places.byKey(municipality)
                .map(one -> one.name().in(LanguageTag.GERMAN).value())
                .orElse("");
        var words = postcode.map(code -> label.replace(code, "")).orElse(label).strip();
        boolean quarter = words.startsWith(town) && words.chars().noneMatch(Character::isDigit) && !words.contains(",");
        return (postcode.map(code -> code + " ").orElse("") + (quarter ? words : town)).strip();
    }

    private static boolean unmoved(Where before, EntryForm form) {
        return before instanceof Where.Blurred(var _, var area, var _)
                && form.text("place").strip().equals(area)
                && pin(form).isEmpty();
    }

    private static Optional<Position> pin(EntryForm form) {
        try {
            if (!form.has("lat") || !form.has("lon")) return Optional.empty();
            return Optional.of(
                    new Position(Double.parseDouble(form.text("lat")), Double.parseDouble(form.text("lon"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
