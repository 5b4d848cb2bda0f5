package ruhr.kumpel.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.LanguageTag;

/// Reads `demo/guides.yaml`.
@SuppressWarnings("unchecked")
final class DemoFile {

    private DemoFile() {}

    /// @param person one of the demo's people whom one can be; empty for somebody only told of
    record Told(Profile profile, State state, Optional<DemoPerson> person) {}

    static List<Told> read() {
        return DemoTexts.read("guides.yaml").stream().map(DemoFile::told).toList();
    }

    private static Told told(Map<String, Object> one) {
        return new Told(
                new Profile(
                        (String) DemoTexts.the(one, "name"),
                        new LanguageTag((String) DemoTexts.the(one, "language")),
                        ((String) DemoTexts.the(one, "story")).strip(),
                        ((Map<String, String>) DemoTexts.the(one, "spoken"))
                                .entrySet().stream()
                                        .map(spoken -> new SpokenLanguage(
                                                new LanguageTag(spoken.getKey()),
                                                Level.valueOf(spoken.getValue().toUpperCase(Locale.ROOT))))
                                        .toList(),
                        (List<String>) DemoTexts.the(one, "topics"),
                        (List<String>) DemoTexts.the(one, "towns"),
                        ((List<String>) DemoTexts.the(one, "ways"))
                                .stream().map(WayHere::valueOf).collect(Collectors.toSet()),
                        (Integer) DemoTexts.the(one, "hours"),
                        (Integer) DemoTexts.the(one, "capacity")),
                State.valueOf((String) DemoTexts.the(one, "state")),
                Optional.ofNullable((String) one.get("person")).map(DemoPerson::valueOf));
    }
}
