package ruhr.kumpel.campaign;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import ruhr.kumpel.kernel.Money;

/// A file as German spreadsheets read it. Words of strangers are no formulas there.
final class Csv {

    private final StringBuilder lines = new StringBuilder("\uFEFF"); // or spreadsheets do not see that it is UTF-8

    void line(List<String> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    ResponseEntity<byte[]> file(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv; charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String decimal(Money amount) {
        return amount.plain().replace('.', ',');
    }

    private static String cell(String text) {
        boolean formula = text.matches("(?s)[=+@\t\r].*|-\\D.*");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
