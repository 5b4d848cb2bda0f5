package ruhr.kumpel.portal;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;

/// A portal's style sheet. Its address changes with its content, so browsers keep it for ever; an old address (a
/// page from before a change) gets what there is now, for a minute.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class ThemeFile {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");

    private final Portals portals;
    private final Presets presets;

    ThemeFile(Portals portals, Presets presets) {
        this.portals = portals;
        this.presets = presets;
    }

    @GetMapping("/themes/{file}.css")
    ResponseEntity<String> css(@PathVariable String file) {
        int dash = file.lastIndexOf('-');
        if (dash < 0) throw new NotFound();
        var key = file.substring(0, dash);
        var theme = theme(key).orElseThrow(NotFound::new);
        boolean current = theme.path(key).equals("/themes/" + file + ".css");
        var cache = current
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
        return ResponseEntity.ok().contentType(CSS).cacheControl(cache).body(theme.css());
    }

    private Optional<Theme> theme(String key) {
        if (key.equals(SiteMaker.INSTALLATION)) return Optional.of(presets.installationTheme());
        return portals.byKey(key).map(portal -> portal.brand().theme());
    }
}
