package ruhr.kumpel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

class GuessTest {

    private static final ExampleTarget TARGET = new ExampleTarget();

    @Test
    void theColumnsOfTheSchoolsAreUnderstood() {
        assertThat(guessed(ExampleFiles.schools()))
                .containsOnly(
                        Map.entry("title", "schulbezeichnung"),
                        Map.entry("summary", "schulform"),
                        Map.entry("organisation", "schultrager"),
                        Map.entry("url", "homepage"),
                        Map.entry("street", "strasse"),
                        Map.entry("postcode", "plz"),
                        Map.entry("town", "ort"),
                        Map.entry("lat", "lat"),
                        Map.entry("lon", "lon"),
                        Map.entry("source", "schulnummer"));
    }

    @Test
    void englishHeadsAreUnderstoodToo() {
        assertThat(
                        guessed(
                                ExampleFiles.csv(
                                        "Title,Description,Zip code,City,Website,Latitude,Longitude,Type\nA,b,44787,Bochum,https://a.example,51.4,7.2,Angebot\n")))
                .containsEntry("title", "Title")
                .containsEntry("summary", "Description")
                .containsEntry("postcode", "Zip code")
                .containsEntry("town", "City")
                .containsEntry("url", "Website")
                .containsEntry("lat", "Latitude")
                .containsEntry("kind", "Type");
    }

    @Test
    void whatStandsInAColumnCountsWhereItsNameSaysNothing() {
        assertThat(
                        guessed(
                                ExampleFiles.csv(
                                        "Spalte1;Spalte2;Spalte3;Spalte4\n44787;https://a.example;51,48;7,2162\n45127;www.b.example;51,4567;7,0122\n")))
                .containsEntry("postcode", "Spalte1")
                .containsEntry("url", "Spalte2")
                .containsEntry("lon", "Spalte4");
    }

    @Test
    void aColumnIsNoChoiceIfItsValuesAreNone() {
        assertThat(guessed(ExampleFiles.csv("Name;Art\nA;Grundschule\nB;Gymnasium\n")))
                .doesNotContainKey("kind");
        assertThat(guessed(ExampleFiles.csv("Name;Was\nA;infopunkt\nB;ANGEBOT\n")))
                .containsEntry("kind", "Was");
    }

    private static Map<String, String> guessed(Uploaded file) {
        var table = ((Reading.Understood) file.read()).table();
        var portal = new PortalId(Ids.next());
        var columns = Guess.columns(
                table, Targets.fields(TARGET), field -> TARGET.choices(field, portal, LanguageTag.GERMAN));
        return columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> table.columns().get(column.getValue())));
    }
}
