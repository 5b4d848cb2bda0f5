package ruhr.kumpel.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// The rows that were not taken, with the reason in a last column, as a file to mend and to bring again.
@Controller
@Access(Access.For.MANAGERS)
class RefusedRowsFile {

    /// Excel knows UTF-8 by this sign only.
    private static final String SIGN = "\uFEFF";

    private final Imports imports;

    RefusedRowsFile(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/{lang}" + ImportsPage.PATH + "/{id:[0-9a-f-]{36}}/refused.csv")
    ResponseEntity<byte[]> rows(@PathVariable UUID id, Visit visit) {
        var file = imports.with(id, visit.portal()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused.csv\"")
                .body((SIGN + text(file, visit)).getBytes(StandardCharsets.UTF_8));
    }

    private String text(Import file, Visit visit) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        var text = new StringBuilder(format.format(
                        with(file.columns(), visit.say("intake.file.reason")).toArray()))
                .append("\r\n");
        for (var row : imports.refused(file)) {
            var reasons = row.problems().stream()
                    .map(Check.Problem::sentence)
                    .distinct()
                    .toList();
            text.append(format.format(
                            with(row.cells(), String.join(" ", reasons)).toArray()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells.stream().map(RefusedRowsFile::harmless).toList());
        all.add(last);
        return all;
    }

    /// A cell that begins like a formula would be run by the spreadsheet that opens the file.
    static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") && !cell.matches("[+-]?\\d+([.,]\\d+)?") ? "'" + cell : cell;
    }
}
