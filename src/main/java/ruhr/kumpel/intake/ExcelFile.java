package ruhr.kumpel.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of an Excel file. An XLSX is a ZIP of XML files: before it is read, it is unpacked once into
/// nothing, to see that it does not grow without end and names no outside things.
final class ExcelFile {

    private static final long MOST_UNPACKED = 120_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private ExcelFile() {}

    static Reading read(byte[] bytes) {
        try {
            if (!isHarmless(bytes)) return Reading.Refused.because("bomb");
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                    var rows = book.getFirstSheet().openStream()) {
                return table(rows::iterator);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Reading.Refused.because("broken");
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException || e.getCause() instanceof javax.xml.stream.XMLStreamException)
                return Reading.Refused.because("broken");
            throw e;
        }
    }

    private static boolean isHarmless(byte[] bytes) throws IOException {
        long left = MOST_UNPACKED;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) return false;
            for (var part : parts) {
                try (var content = zip.getInputStream(part)) {
                    left = unpacked(content, left);
                }
                if (left < 0) return false;
            }
        }
        return true;
    }

    /// What is left of the bytes allowed; below zero if there were more, or a document type, through which XML
    /// grows.
    private static long unpacked(InputStream content, long left) throws IOException {
        var buffer = new byte[16_384];
        boolean first = true;
        for (int read; left >= 0 && (read = content.read(buffer)) > 0; first = false) {
            if (first && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) return -1;
            left -= read;
        }
        return left;
    }

    private static Reading table(Iterable<Row> lines) {
        List<String> head = List.of();
        int headRow = 1;
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            var cells = texts(line, head.isEmpty() ? Table.MOST_COLUMNS + 1 : head.size());
            if (cells.stream().anyMatch(cell -> cell.length() > Table.LONGEST_CELL))
                return Reading.Refused.because("huge-cell", line.getRowNum());
            if (head.isEmpty() && Table.isBlank(cells)) continue;
            if (head.isEmpty()) {
                head = trimmed(cells);
                headRow = line.getRowNum();
                if (head.size() > Table.MOST_COLUMNS) return Reading.Refused.because("too-wide", Table.MOST_COLUMNS);
                continue;
            }
            while (rows.size() < line.getRowNum() - headRow - 1 && rows.size() < Table.MOST_ROWS)
                rows.add(Table.aligned(List.of(), head.size()));
            if (rows.size() >= Table.MOST_ROWS) return Reading.Refused.because("too-long", Table.MOST_ROWS);
            rows.add(Table.aligned(cells, head.size()));
        }
        return Heads.table(head, rows, headRow + 1);
    }

    private static List<String> texts(Row row, int most) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), most); i++)
            texts.add(row.getOptionalCell(i).map(ExcelFile::text).orElse(""));
        return texts;
    }

    private static List<String> trimmed(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) width--;
        return List.copyOf(cells.subList(0, width));
    }

    /// Numbers as people write them: 44787, not 44787.0 and not 4.4787E4. Of a formula, its last result.
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            var format = cell.getDataFormatString();
            if (format != null && format.matches(".*[dmy].*[dmy].*") && !format.contains("["))
                return cell.asDate().toLocalDate().toString();
            return number.stripTrailingZeros().toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }
}
