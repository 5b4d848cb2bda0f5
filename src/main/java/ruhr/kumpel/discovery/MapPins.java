package ruhr.kumpel.discovery;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Visit;

/// What the map's script draws: groups and single pins in its window, for the same filter as the list.
@Controller
@Access(Access.For.EVERYBODY)
class MapPins {

    private static final int USUAL_ZOOM = 9;

    private final FilterReader filters;
    private final Finder finder;
    private final Portals portals;

    MapPins(FilterReader filters, Finder finder, Portals portals) {
        this.filters = filters;
        this.finder = finder;
        this.portals = portals;
    }

    @GetMapping(path = "/{lang}/map/pins", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> pins(@RequestParam MultiValueMap<String, String> query, Visit visit) {
        var filtering = new LinkedMultiValueMap<>(query);
        var zoom = zoom(filtering.remove("zoom"));
        var reading = filters.read(filtering, visit.portal());
        if (zoom.isEmpty() || !reading.ignored().isEmpty() || reading.townUnknown())
            return DataErrors.answer(reading, visit);
        var box = reading.filter().box().orElse(BoundingBox.RUHR);
        var clusters = finder.clusters(visit.portal(), visit.language(), reading.filter(), box, zoom.get());
        var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        if (reading.filter().near().isPresent()) answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return answer.body(PinsJson.of(clusters, portals.with(visit.portal()), visit));
    }

    private static Optional<Integer> zoom(java.util.@org.jspecify.annotations.Nullable List<String> values) {
        if (values == null || values.isEmpty()) return Optional.of(USUAL_ZOOM);
        return values.getFirst().matches("[0-9]{1,2}")
                ? Optional.of(Math.clamp(Integer.parseInt(values.getFirst()), 0, 22))
                : Optional.empty();
    }
}
