package ruhr.kumpel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UploadedTest {

    @ParameterizedTest
    @MethodSource("sameTable")
    void theSameTableIsReadHoweverItIsWritten(Uploaded file) {
        var table = table(file);
        assertThat(table.columns()).containsExactly("Name", "Straße", "PLZ");
        assertThat(table.rows())
                .containsExactly(List.of("Café \"Grün\"", "Königsallee 1, Hof", "44787"), List.of("Żółw", "", "45127"));
        assertThat(table.firstRow()).isEqualTo(2);
    }

    static Stream<Uploaded> sameTable() {
        var comma = "Name,Straße,PLZ\n\"Café \"\"Grün\"\"\",\"Königsallee 1, Hof\",44787\nŻółw,,45127\n";
        var semicolon = "Name;Straße;PLZ\r\n\"Café \"\"Grün\"\"\";Königsallee 1, Hof;44787\r\nŻółw;;45127\r\n\r\n";
        return Stream.of(
                ExampleFiles.csv(comma),
                ExampleFiles.csv("\uFEFF" + semicolon),
                new Uploaded("a.csv", ("\uFEFF" + semicolon).getBytes(StandardCharsets.UTF_16LE)),
                ExampleFiles.csv("Name\tStraße\tPLZ\n\"Café \"\"Grün\"\"\"\tKönigsallee 1, Hof\t44787\nŻółw\t\t45127"),
                ExampleFiles.xlsx(List.of(
                        List.of("Name", "Straße", "PLZ"),
                        List.of("Café \"Grün\"", "Königsallee 1, Hof", 44787),
                        List.of("Żółw", "", "45127"))));
    }

    @Test
    void whatGermanExcelWritesIsReadWithItsUmlauts() {
        var bytes = "Straße;Größe\nKönigsallee;5 €\n".getBytes(Charset.forName("windows-1252"));
        assertThat(table(new Uploaded("a.csv", bytes)).rows()).containsExactly(List.of("Königsallee", "5 €"));
    }

    @Test
    void geoJsonGivesItsPropertiesAndItsPlace() {
        var table = table(ExampleFiles.schools());
        assertThat(table.columns()).contains("schulnummer", "schulbezeichnung", "ort", "lat", "lon");
        assertThat(table.rows()).hasSize(ExampleFiles.SCHOOLS_IN_IT);
        assertThat(table.firstRow()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void whatCannotBeReadIsRefusedWithItsReason(String reason, Uploaded file) {
        assertThat(file.read())
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("intake.refused." + reason));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> refusedFiles() {
        return Stream.of(
                refused("empty", new Uploaded("a.csv", new byte[0])),
                refused("too-large", new Uploaded("a.csv", new byte[Uploaded.LONGEST + 1])),
                refused("bomb", ExampleFiles.bomb()),
                refused("broken", new Uploaded("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})),
                refused(
                        "broken",
                        new Uploaded(
                                "a.geojson",
                                "{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.UTF_8))),
                refused(
                        "broken",
                        new Uploaded("a.json", ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8))),
                refused("broken", ExampleFiles.csv("a,b\n\"nie zu Ende")),
                refused("no-features", new Uploaded("a.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8))),
                refused(
                        "misnamed",
                        new Uploaded(
                                "a.csv",
                                ExampleFiles.xlsx(List.of(List.of("a"), List.of("b")))
                                        .bytes())),
                refused("misnamed", new Uploaded("a.csv", ExampleFiles.schools().bytes())),
                refused("unknown", new Uploaded("a.xlsx", "a;b\n1;2".getBytes(StandardCharsets.UTF_8))),
                refused("unknown", new Uploaded("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})),
                refused("old-excel", new Uploaded("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0
                })),
                refused("no-rows", ExampleFiles.csv("a;b\n\n")),
                refused("no-rows", ExampleFiles.csv(" \n")),
                refused("huge-cell", ExampleFiles.csv("a;b\n1;" + "x".repeat(20_001))),
                refused("too-wide", ExampleFiles.csv(";a".repeat(201) + "\n1")),
                refused("too-long", ExampleFiles.csv("a;b\n" + "1;2\n".repeat(20_001))));
    }

    @Test
    void aFileToMendRunsNoFormulas() {
        assertThat(RefusedRowsFile.harmless("=HYPERLINK(\"http://x\")")).startsWith("'=");
        assertThat(RefusedRowsFile.harmless("@SUM(A1)")).startsWith("'");
        assertThat(RefusedRowsFile.harmless("-1+cmd|' /C calc'!A0")).startsWith("'");
        assertThat(RefusedRowsFile.harmless("\t=1")).startsWith("'");
        assertThat(RefusedRowsFile.harmless("-7.21")).isEqualTo("-7.21");
        assertThat(RefusedRowsFile.harmless("Straße 1")).isEqualTo("Straße 1");
    }

    private static org.junit.jupiter.params.provider.Arguments refused(String reason, Uploaded file) {
        return org.junit.jupiter.params.provider.Arguments.of(reason, file);
    }

    private static Table table(Uploaded file) {
        return ((Reading.Understood) file.read()).table();
    }
}
