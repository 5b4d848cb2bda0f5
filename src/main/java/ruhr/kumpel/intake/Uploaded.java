package ruhr.kumpel.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// A file as it came: its content says what it is, and its name must agree. Whoever opens the wrong file by
/// mistake learns it here, not from a hundred strange rows.
record Uploaded(String name, byte[] bytes) {

    static final int LONGEST = 15_000_000;

    Reading read() {
        if (bytes.length == 0) return Reading.Refused.because("empty");
        if (bytes.length > LONGEST) return Reading.Refused.because("too-large", LONGEST / 1_000_000);
        if (startsWith(0xD0, 0xCF, 0x11, 0xE0)) return Reading.Refused.because("old-excel");
        if (startsWith('P', 'K', 3, 4))
            return named("xlsx") ? ExcelFile.read(bytes) : Reading.Refused.because("misnamed", extension(), "xlsx");
        if (looksLikeJson())
            return named("geojson", "json")
                    ? GeoJsonFile.read(bytes)
                    : Reading.Refused.because("misnamed", extension(), "geojson");
        if (isBinary() || !named("csv", "txt", "tsv")) return Reading.Refused.because("unknown");
        return CsvFile.read(bytes);
    }

    private boolean named(String... extensions) {
        return Set.of(extensions).contains(extension());
    }

    private String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean startsWith(int... magic) {
        if (bytes.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((bytes[i] & 0xFF) != magic[i]) return false;
        return true;
    }

    private boolean looksLikeJson() {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        return start.startsWith("{");
    }

    /// Text in UTF-16, which Excel writes as "Unicode text", has zero bytes too, but says so at its start.
    private boolean isBinary() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) return false;
        for (byte one : bytes) if (one == 0) return true;
        return false;
    }
}
