package ruhr.kumpel.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a manager typed about a route, in one language. Read from the request itself: Spring would split a single
/// address at its comma.
public record RouteForm(String writtenIn, String title, String story, List<Line> lines) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_STORY = 4000;
    static final int MOST_STOPS = 100;

    private static final int LONGEST_PLACE = 200;
    private static final int SPARE = 3;
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}\\.\\d{1,8})\\s*,\\s*(-?\\d{1,3}\\.\\d{1,8})");

    /// A stop as it is typed: the name of a business, and where.
    public record Line(String business, String place) {

        boolean isEmpty() {
            return business.isEmpty();
        }
    }

    static RouteForm blank(LanguageTag language) {
        return new RouteForm(language.value(), "", "", List.of());
    }

    static RouteForm of(RouteContent content, LanguageTag language, Businesses names) {
        return new RouteForm(
                language.value(),
                content.title().exactly(language).orElse(""),
                content.story().exactly(language).orElse(""),
                content.stops().stream()
                        .map(one -> new Line(names.name(one.organisation()), one.place()))
                        .toList());
    }

    static RouteForm sent(HttpServletRequest request) {
        var lines = new ArrayList<Line>();
        var businesses = all(request, "business");
        var places = all(request, "place");
        for (int i = 0; i < Math.min(businesses.size(), MOST_STOPS); i++)
            lines.add(new Line(businesses.get(i), i < places.size() ? places.get(i) : ""));
        return new RouteForm(
                line(request.getParameter("writtenIn")),
                line(request.getParameter("title")),
                text(request.getParameter("story")),
                lines.stream()
                        .filter(one -> !one.isEmpty() || !one.place().isEmpty())
                        .toList());
    }

    /// With some empty lines to go on.
    public List<Line> shown() {
        var shown = new ArrayList<>(lines);
        for (int i = 0; i < SPARE && shown.size() < MOST_STOPS; i++) shown.add(new Line("", ""));
        return shown;
    }

    /// For whoever comes second.
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("title", title);
        said.put("story", story);
        for (int i = 0; i < lines.size(); i++) {
            said.put("business-" + i, lines.get(i).business());
            said.put("place-" + i, lines.get(i).place());
        }
        return said;
    }

    LanguageTag language(Visit visit) {
        return visit.site().language(writtenIn).orElse(visit.language());
    }

    Problems problems(Businesses businesses, Places places, Visit visit) {
        var problems = new Problems();
        if (title.isEmpty()) problems.add("title", visit.say("route.form.title.missing"));
        if (title.length() > LONGEST_TITLE)
            problems.add("title", visit.say("route.form.title.too-long", LONGEST_TITLE));
        if (story.isEmpty()) problems.add("story", visit.say("route.form.story.missing"));
        if (story.length() > LONGEST_STORY)
            problems.add("story", visit.say("route.form.title.too-long", LONGEST_STORY));
        var seen = new HashSet<OrganisationId>();
        for (int i = 0; i < lines.size(); i++) check(i, seen, problems, businesses, places, visit);
        return problems;
    }

    private void check(
            int number,
            HashSet<OrganisationId> seen,
            Problems problems,
            Businesses businesses,
            Places places,
            Visit visit) {
        var line = lines.get(number);
        if (line.isEmpty()) return;
        var business = businesses.named(line.business());
        if (business.isEmpty()) problems.add("business-" + number, visit.say("route.form.business.unknown"));
        else if (!seen.add(business.get())) problems.add("business-" + number, visit.say("route.form.business.twice"));
        if (position(line.place(), places).isEmpty())
            problems.add("place-" + number, visit.say("route.form.place.unknown"));
    }

    /// Only of a form without problems. What was there stays what it was, and keeps its id.
    RouteContent over(Optional<Route> was, Businesses businesses, Places places, Visit visit) {
        var language = language(visit);
        var stops = new ArrayList<Stop>();
        for (var line : lines) {
            if (line.isEmpty()) continue;
            var business = businesses.named(line.business()).orElseThrow();
            var before = was.flatMap(one -> one.stop(business));
            stops.add(new Stop(
                    before.map(Stop::id).orElseGet(ruhr.kumpel.kernel.Ids::next),
                    business,
                    line.place(),
                    before.filter(one -> one.place().equals(line.place()))
                            .map(Stop::position)
                            .orElseGet(() -> position(line.place(), places).orElseThrow())));
        }
        return new RouteContent(
                was.map(one -> one.content().title()).orElse(Localized.EMPTY).with(language, title),
                was.map(one -> one.content().story()).orElse(Localized.EMPTY).with(language, story),
                stops);
    }

    /// A point as typed, or what the gazetteer knows.
    private static Optional<Position> position(String place, Places places) {
        var point = POINT.matcher(place);
        if (!point.matches()) return places.find(place).map(one -> one.position());
        double lat = Double.parseDouble(point.group(1));
        double lon = Double.parseDouble(point.group(2));
        return Math.abs(lat) > 90 || Math.abs(lon) > 180 ? Optional.empty() : Optional.of(new Position(lat, lon));
    }

    private static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : List.of(values).stream().map(RouteForm::line).toList();
    }

    private static String line(@Nullable String text) {
        var line = text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_PLACE ? line.substring(0, LONGEST_PLACE) : line;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
