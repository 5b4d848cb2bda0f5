package ruhr.kumpel.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the module's files. They come with the program, so whatever is wrong with them is a bug and stops the
/// start.
final class Atlas {

    private Atlas() {}

    static List<Municipality> towns() {
        var postcodes = csv("place/postcodes.csv").stream()
                .collect(Collectors.toMap(row -> row.get("key"), row -> row.get("postcodes")));
        var names =
                csv("place/names.csv").stream().collect(Collectors.toMap(row -> row.get("key"), Function.identity()));
        return csv("place/municipalities.csv").stream()
                .map(row -> town(
                        row,
                        Objects.requireNonNull(names.get(row.get("key"))),
                        Objects.requireNonNull(postcodes.get(row.get("key")))))
                .toList();
    }

    static List<Named> quarters(Map<String, Municipality> towns) {
        return csv("place/quarters.csv").stream()
                .map(row -> Named.quarter(
                        Objects.requireNonNull(towns.get(row.get("town"))),
                        row.get("name"),
                        row.get("postcode"),
                        position(row)))
                .toList();
    }

    static Outlines outlines() {
        return new Outlines(json("static/assets/outlines.json"));
    }

    static Sketch sketch() {
        return Sketch.of(json("place/sketch.json"));
    }

    private static Municipality town(CSVRecord row, CSVRecord names, String postcodes) {
        var name = row.get("name");
        return new Municipality(
                row.get("key"),
                Slug.of(name, "town"),
                inAllScripts(name, names),
                row.get("district"),
                position(row),
                Integer.parseInt(row.get("population")),
                List.of(postcodes.split(" ")));
    }

    /// Languages in Latin letters write the towns as German does.
    private static Localized inAllScripts(String german, CSVRecord names) {
        var name = Localized.german(german);
        for (var language : List.of("uk", "ru", "ar")) name = name.with(new LanguageTag(language), names.get(language));
        return name;
    }

    private static Position position(CSVRecord row) {
        return new Position(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
    }

    private static List<CSVRecord> csv(String path) {
        var form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(resource(path), StandardCharsets.UTF_8)) {
            return new ArrayList<>(form.parse(reader).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(resource(path));
    }

    private static java.io.InputStream resource(String path) {
        return java.util.Objects.requireNonNull(Atlas.class.getResourceAsStream("/" + path), path);
    }
}
