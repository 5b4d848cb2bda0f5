package ruhr.kumpel.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.Quantity;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Places;

/// What an invented entry says.
@Component
class DemoContent {

    private final DemoOrganisations organisations;
    private final Places places;

    DemoContent(DemoOrganisations organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    Content of(DemoFile.Told told, Blur blur, Instant now, List<MediaId> pictures) {
        var until = told.number("until")
                .map(days -> LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days));
        var content = new Content(
                Kind.parse(told.text("kind")).orElseThrow(),
                told.text("topic"),
                told.texts(),
                where(told, blur),
                new Period(Optional.empty(), until),
                told.text("hours"),
                told.is("urgent"),
                spoken(told),
                told.text("org").isEmpty() ? Optional.empty() : Optional.of(organisations.named(told.text("org"))),
                Optional.empty(),
                lines(told, now),
                pictures);
        return content.as(DemoJob.of(told, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private Where where(DemoFile.Told told, Blur blur) {
        if (told.text("where").equals("region")) return new Where.Region();
        if (told.text("where").equals("online")) return new Where.Online();
        if (told.text("where").equals("towns"))
            return new Where.Towns(told.list("towns").stream()
                    .map(name -> town(name.toString()))
                    .toList());
        if (told.text("exact").isEmpty() && !told.text("town").isEmpty())
            return new Where.Town(town(told.text("town")));
        var spot = places.find(told.text("place"))
                .orElseThrow(() -> new IllegalStateException("Where is " + told.text("place") + "?"));
        return told.text("exact").isEmpty()
                ? new Where.Blurred(blur.of(spot.position()), spot.label(), spot.municipality())
                : new Where.Exact(spot.position(), told.text("exact"), spot.municipality());
    }

    private String town(String name) {
        return places.all().stream()
                .filter(town -> town.name().in(LanguageTag.GERMAN).value().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No town called " + name))
                .key();
    }

    private static Set<LanguageTag> spoken(DemoFile.Told told) {
        return told.list("spoken").stream()
                .map(tag -> new LanguageTag(tag.toString()))
                .collect(Collectors.toSet());
    }

    private static List<LineContent> lines(DemoFile.Told told, Instant now) {
        var lines = new ArrayList<LineContent>();
        for (var one : told.list("lines")) {
            var line = (List<?>) one;
            lines.add(new LineContent(
                    Ids.next(),
                    Side.valueOf(line.get(0).toString()),
                    DemoFile.localized(line.get(1)),
                    new Quantity((Integer) line.get(2), line.get(3).toString()),
                    window(line, now)));
        }
        return lines;
    }

    /// In how many days, from when to when: `[5, "10:00", "14:00"]` behind the count.
    private static TimeWindow window(List<?> line, Instant now) {
        if (line.size() < 6) return TimeWindow.OPEN;
        var when = (List<?>) line.get(5);
        var day = Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays((Integer) when.get(0)));
        return new TimeWindow(
                new Period(day, day),
                Times.parse(when.get(1).toString()),
                Times.parse(when.get(2).toString()));
    }
}
