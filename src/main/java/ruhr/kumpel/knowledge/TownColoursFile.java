package ruhr.kumpel.knowledge;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// A town's style sheet. An old address gets what there is now, for a minute.
@Controller
class TownColoursFile {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");

    private final TownStore towns;

    TownColoursFile(TownStore towns) {
        this.towns = towns;
    }

    @GetMapping("/town-colours/{file}.css")
    @Access(Access.For.EVERYBODY)
    ResponseEntity<String> css(@PathVariable String file, Visit visit) {
        var key = file.replaceAll("-.*", "");
        var colours = towns.with(visit.portal(), key)
                .filter(Town::open)
                .map(one -> new TownColours(one.emblem()))
                .orElseThrow(NotFound::new);
        boolean current = colours.path(key).equals("/town-colours/" + file + ".css");
        var cache = current
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
        return ResponseEntity.ok().contentType(CSS).cacheControl(cache).body(colours.css());
    }
}
