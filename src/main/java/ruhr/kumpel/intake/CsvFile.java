package ruhr.kumpel.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Comma, semicolon or tab between the cells; UTF-8, or what German Excel writes.
final class CsvFile {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final Charset EXCEL = Charset.forName("windows-1252");

    private CsvFile() {}

    static Reading read(byte[] bytes) {
        var text = decoded(bytes);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return table(parser);
        } catch (IOException | UncheckedIOException e) {
            return Reading.Refused.because("broken"); // a quote that never ends
        }
    }

    private static Reading table(Iterable<CSVRecord> records) {
        List<String> head = List.of();
        int headRow = 0;
        var rows = new ArrayList<List<String>>();
        for (var record : records) {
            var cells = record.toList();
            if (cells.stream().anyMatch(cell -> cell.length() > Table.LONGEST_CELL))
                return Reading.Refused.because("huge-cell", record.getRecordNumber());
            if (head.isEmpty() && Table.isBlank(cells)) continue;
            if (head.isEmpty()) {
                head = cells;
                headRow = (int) record.getRecordNumber();
                if (head.size() > Table.MOST_COLUMNS) return Reading.Refused.because("too-wide", Table.MOST_COLUMNS);
                continue;
            }
            if (rows.size() == Table.MOST_ROWS) return Reading.Refused.because("too-long", Table.MOST_ROWS);
            rows.add(Table.aligned(cells, head.size()));
        }
        return Heads.table(head, rows, headRow + 1);
    }

    /// UTF-8 cannot be mistaken: text in another charset is almost never valid UTF-8.
    static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, EXCEL);
        }
    }

    /// The one that stands most often outside quotes in the head.
    static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') quoted = !quoted;
            if (letter == '\n' && !quoted && java.util.Arrays.stream(counts).sum() > 0) break;
            for (int s = 0; s < SEPARATORS.length; s++) if (!quoted && letter == SEPARATORS[s]) counts[s]++;
        }
        int best = 0;
        for (int s = 1; s < counts.length; s++) if (counts[s] > counts[best]) best = s;
        return SEPARATORS[best];
    }
}
