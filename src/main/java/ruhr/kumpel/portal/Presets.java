package ruhr.kumpel.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;

/// Portals ready to be opened, as files: `presets/{name}.yaml`, their longer texts in `presets/texts/`.
@Component
class Presets {

    /// Also lends the installation's own pages their colours.
    private static final String PLAIN = "plain";

    private final Map<String, Preset> presets = new TreeMap<>();

    Presets() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:presets/*.yaml")) {
                var name = String.valueOf(file.getFilename()).replace(".yaml", "");
                presets.put(
                        name, PresetFile.read(name, file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Preset> all() {
        return List.copyOf(presets.values());
    }

    boolean has(String name) {
        return presets.containsKey(name);
    }

    Preset with(String name) {
        var preset = presets.get(name);
        if (preset == null) throw new IllegalArgumentException("No preset " + name);
        return preset;
    }

    Portal portal(NewPortal wish) {
        return with(wish.preset()).portal(new PortalId(Ids.next()), wish);
    }

    Preset plain() {
        return with(PLAIN);
    }

    Theme installationTheme() {
        return plain().brand().theme();
    }
}
