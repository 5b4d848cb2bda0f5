package ruhr.kumpel.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/// Files as people bring them.
final class ExampleFiles {

    private static final Path SCHOOLS = Path.of("../shared/data/ruhr-schools.geojson");
    static final int SCHOOLS_IN_IT = 1565;

    private ExampleFiles() {}

    /// The real schools where they are at hand, else as many invented ones of the same shape.
    static Uploaded schools() {
        try {
            var bytes = Files.exists(SCHOOLS)
                    ? Files.readAllBytes(SCHOOLS)
                    : invented().getBytes(StandardCharsets.UTF_8);
            return new Uploaded("ruhr-schools.geojson", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String invented() {
        var features = new StringBuilder();
        for (int i = 0; i < SCHOOLS_IN_IT; i++)
            features.append(i == 0 ? "" : ",\n").append("""
                    {"type":"Feature","geometry":{"type":"Point","coordinates":[%s,%s]},"properties":{"schulnummer":"%d","schulbezeichnung":"Schule Nummer %d",\
                    "schulform":"Grundschule","rechtsform":"öffentlich","schultrager":"Stadt Bochum","schulbetrieb":"Schule hat Schulbetrieb",\
                    "gemeindeschluessel":"05911000","ort":"Bochum","strasse":"Schulweg %d","plz":"44787","homepage":"http://schule-%d.example"}}""".formatted(
                            7.18 + i % 40 * 0.001, 51.46 + i / 40 * 0.0008, 100_000 + i, i, i % 90 + 1, i));
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    static Uploaded csv(String text) {
        return new Uploaded("liste.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Uploaded xlsx(List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kumpel", "1.0")) {
            var sheet = book.newWorksheet("Liste");
            for (int r = 0; r < rows.size(); r++)
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (rows.get(r).get(c) instanceof Number number) sheet.value(r, c, number);
                    else sheet.value(r, c, rows.get(r).get(c).toString());
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Uploaded("liste.xlsx", bytes.toByteArray());
    }

    /// A few hundred kilobytes that unpack to two hundred megabytes.
    static Uploaded bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 200; i++) zip.write(zeros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Uploaded("bombe.xlsx", bytes.toByteArray());
    }
}
