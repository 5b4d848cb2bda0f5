package ruhr.kumpel.place;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Completes a place while somebody types; asked by `place-field.js`. What was typed is not logged: it may be
/// where somebody lives.
@Controller
class PlacesFeed {

    private static final int MOST = 7;
    private static final Limit TYPING = Limit.perMinute("place.typing", 600);

    private final Places places;
    private final Throttle throttle;

    PlacesFeed(Places places, Throttle throttle) {
        this.places = places;
        this.throttle = throttle;
    }

    /// A suggestion as JSON; `postcode` is empty where it names a whole town.
    record Line(String label, double lat, double lon, String municipality, String postcode) {}

    @GetMapping("/{lang}/places.json")
    @Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
    ResponseEntity<List<Line>> complete(
            @RequestParam(defaultValue = "") String typed, Visit visit, HttpServletRequest request) {
        throttle.pass(TYPING, request);
        var lines = places.complete(typed, visit.language(), MOST).stream()
                .map(PlacesFeed::line)
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(lines);
    }

    private static Line line(Suggestion it) {
        return new Line(
                it.label(),
                it.position().lat(),
                it.position().lon(),
                it.municipality(),
                it.postcode().orElse(""));
    }
}
