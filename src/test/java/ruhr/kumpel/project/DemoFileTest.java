package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.error.YAMLException;

/// What the demo shows is worth looking at: no entry without somebody behind it, no picture without words.
class DemoFileTest {

    private static final List<String> FILES = List.of(
            "entries-support-1.yaml",
            "entries-support-2.yaml",
            "entries-support-3.yaml",
            "entries-welcome.yaml",
            "entries-dortmund.yaml",
            "entries-matchmaker.yaml");

    @Test
    void sixtyEntriesAreWorthReadingInFourLanguages() {
        var supported = Stream.of("entries-support-1.yaml", "entries-support-2.yaml")
                .flatMap(file -> DemoFile.read(file).stream())
                .toList();
        assertThat(supported)
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(told -> assertThat(told.fields().keySet())
                        .as(told.texts().title().toString())
                        .contains("de", "en", "uk", "ar"));
    }

    @Test
    void whoeverPostsHasAProfileInTwoLanguages() {
        var named = new HashSet<String>();
        entries().map(told -> told.text("org")).filter(name -> !name.isEmpty()).forEach(named::add);
        List<Map<String, Object>> profiles = DemoFile.loaded("organisations.yaml");
        assertThat(profiles.stream().map(one -> one.get("name"))).containsAll(named);
        assertThat(profiles).allSatisfy(one -> {
            assertThat(one).containsKeys("de", "en", "town", "languages");
            assertThat(String.valueOf(one.get("de"))).hasSizeGreaterThan(120);
        });
    }

    @Test
    void everyPictureIsThereAndSaidInFiveLanguages() {
        var words = DemoFile.words("pictures.yaml");
        var shown = new HashSet<String>();
        entries().forEach(told -> told.list("pictures").forEach(name -> shown.add(name.toString())));
        assertThat(shown).hasSizeGreaterThanOrEqualTo(30).allSatisfy(name -> {
            assertThat(new ClassPathResource("demo/pictures/" + name + ".png").exists())
                    .as(name)
                    .isTrue();
            assertThat(String.valueOf(words.get(name))).as(name).contains("de=", "en=", "uk=", "ar=", "tr=");
        });
    }

    /// The parser makes plain values only, whatever a file asks for.
    @Test
    void aFileNeverNamesAClass() {
        assertThatThrownBy(() -> DemoFile.parsed("!!java.net.URL [\"http://localhost/\"]"))
                .isInstanceOf(YAMLException.class);
    }

    private static Stream<DemoFile.Told> entries() {
        return FILES.stream().flatMap(file -> DemoFile.read(file).stream());
    }
}
