package ruhr.kumpel.discovery;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Listings as RFC 4180. What a spreadsheet would take for a formula gets an apostrophe: people open this with
/// Excel.
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "kind",
                    "title",
                    "summary",
                    "language",
                    "categories",
                    "spoken",
                    "town",
                    "where",
                    "lat",
                    "lon",
                    "organisation",
                    "from",
                    "until",
                    "urgent",
                    "url",
                    "created",
                    "changed",
                    "confirmed",
                    "work",
                    "contract",
                    "hours",
                    "pay",
                    "pay_from",
                    "pay_to",
                    "pay_per",
                    "german",
                    "working",
                    "recognition",
                    "housing",
                    "family",
                    "starts")
            .get();

    private CsvFile() {}

    static byte[] of(List<ListingRow> rows) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (var row : rows) print(csv, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter csv, ListingRow row) throws IOException {
        var job = row.vacancy();
        var pay = job.map(Vacancy::pay);
        csv.printRecord(
                row.id(),
                row.kind(),
                harmless(row.title()),
                harmless(row.summary()),
                row.language(),
                String.join(" ", row.categories()),
                String.join(" ", row.spoken()),
                harmless(row.town()),
                row.where(),
                row.point().map(point -> Double.toString(point.lat())).orElse(""),
                row.point().map(point -> Double.toString(point.lon())).orElse(""),
                harmless(row.organisation()),
                text(row.from()),
                text(row.until()),
                row.urgent(),
                row.url(),
                row.created(),
                row.changed(),
                text(row.confirmed()),
                job.map(it -> it.form().word()).orElse(""),
                job.flatMap(Vacancy::contract).map(Vacancy.Contract::word).orElse(""),
                harmless(job.map(Vacancy::hours).orElse("")),
                harmless(pay.map(Vacancy.Pay::words).orElse("")),
                pay.flatMap(Vacancy.Pay::from).map(JobData::euros).orElse(""),
                pay.flatMap(Vacancy.Pay::to).map(JobData::euros).orElse(""),
                pay.filter(it -> it.from().or(it::to).isPresent())
                        .map(it -> it.per().word())
                        .orElse(""),
                job.flatMap(Vacancy::german).map(GermanLevel::word).orElse(""),
                job.map(it -> String.join(" ", JobData.tags(it))).orElse(""),
                text(job.map(Vacancy::recognition)),
                text(job.map(Vacancy::housing)),
                text(job.map(Vacancy::family)),
                text(job.flatMap(Vacancy::starts)));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /// OWASP, CSV injection: these characters begin a formula.
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
