package ruhr.kumpel.payment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Turnover lists as German banks offer them for download. No two have the same columns, but the names of the
/// columns say what they are ([CsvColumns]); above them some banks write whose account it is.
final class CsvStatement {

    private static final Charset OLD = Charset.forName("windows-1252");

    /// Some banks end the list with a line that is no turnover.
    private static final Pattern BALANCE = Pattern.compile("(?i)^\\s*(kontostand|saldo|endsaldo|anfangssaldo)\\b");

    private final Gathered gathered;
    private Optional<CsvColumns> columns = Optional.empty();
    private boolean accountNamed;

    private CsvStatement(Gathered gathered) {
        this.gathered = gathered;
    }

    static void read(byte[] bytes, Gathered gathered) {
        if (new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0)
            throw new Refusal(Reading.Reason.UNKNOWN, "");
        var text = decoded(bytes);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
        var statement = new CsvStatement(gathered);
        try (var rows = format.parse(new StringReader(text))) {
            for (var row : rows) statement.read(row);
        } catch (IOException | UncheckedIOException _) { // a quote that never ends
            throw new Refusal(Reading.Reason.UNKNOWN, "");
        }
        if (statement.columns.isEmpty()) throw new Refusal(Reading.Reason.UNKNOWN, "");
    }

    private void read(CSVRecord row) {
        var cells = row.toList();
        if (cells.stream().allMatch(String::isBlank)) return;
        if (columns.isPresent()) line(columns.get(), cells, row.getRecordNumber());
        else {
            columns = CsvColumns.named(cells);
            if (columns.isEmpty())
                cells.stream()
                        .map(CsvStatement::account)
                        .flatMap(Optional::stream)
                        .forEach(this::in);
        }
    }

    private void line(CsvColumns named, List<String> cells, long row) {
        if (BALANCE.matcher(cells.getFirst()).find()) return;
        named.account(cells).flatMap(Iban::parse).ifPresent(this::in);
        if (!accountNamed) throw new Refusal(Reading.Reason.NO_ACCOUNT, "");
        if (named.onlyAnnounced(cells)) gathered.leaveOut();
        else gathered.add(named.entry(cells).orElseThrow(() -> new Refusal(Reading.Reason.ROW, Long.toString(row))));
    }

    private void in(Iban account) {
        gathered.in(account);
        accountNamed = true;
    }

    /// Above the columns: `IBAN;DE12 …`, or `Girokonto DE12…`.
    private static Optional<Iban> account(String cell) {
        return Iban.parse(cell.replaceFirst("(?i)^[\\p{L}\\s]*(konto|iban)\\b:?\\s*", ""));
    }

    private static char separator(String text) {
        var start = text.substring(0, Math.min(text.length(), 4_000));
        return start.chars().filter(letter -> letter == ';').count()
                        >= start.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
    }

    /// UTF-8 cannot be mistaken: text in another charset is almost never valid UTF-8.
    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(bytes, OLD);
        }
    }
}
