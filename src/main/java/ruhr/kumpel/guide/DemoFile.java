package ruhr.kumpel.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.kernel.LanguageTag;

/// Reads `demo/guides.yaml`.
@SuppressWarnings("unchecked")
final class DemoFile {

    private DemoFile() {}

    /// @param person one of the demo's people whom one can be; empty for somebody only told of
    record Told(Profile profile, State state, Optional<DemoPerson> person) {}

    static List<Told> read() {
        try (var in = new ClassPathResource("demo/guides.yaml").getInputStream()) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return all.stream().map(DemoFile::told).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told told(Map<String, Object> one) {
        return new Told(
                new Profile(
                        (String) the(one, "name"),
                        new LanguageTag((String) the(one, "language")),
                        ((String) the(one, "story")).strip(),
                        ((Map<String, String>) the(one, "spoken"))
                                .entrySet().stream()
                                        .map(spoken -> new SpokenLanguage(
                                                new LanguageTag(spoken.getKey()),
                                                Level.valueOf(spoken.getValue().toUpperCase(Locale.ROOT))))
                                        .toList(),
                        (List<String>) the(one, "topics"),
                        (List<String>) the(one, "towns"),
                        ((List<String>) the(one, "ways"))
                                .stream().map(WayHere::valueOf).collect(Collectors.toSet()),
                        (Integer) the(one, "hours"),
                        (Integer) the(one, "capacity")),
                State.valueOf((String) the(one, "state")),
                Optional.ofNullable((String) one.get("person")).map(DemoPerson::valueOf));
    }

    private static Object the(Map<String, Object> one, String key) {
        return Objects.requireNonNull(one.get(key), key);
    }
}
