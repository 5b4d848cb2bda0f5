package ruhr.kumpel.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.reader.XLIFFReaderException;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;

/// Reads what a translator sent back, whole or not at all. Document types are not read, so nothing outside the file is.
final class ReturnedFile {

    private static final Pattern ORIGINAL =
            Pattern.compile("/manage/pages/([0-9a-z]{10})\\?source=(\\d{1,9})&translation=(\\d{1,9})");
    private static final String WRONG = "knowledge.translations.file.wrong";
    private static final String LARGE = "knowledge.translations.file.large";
    private static final String NOT_OURS = "knowledge.translations.file.not-ours";

    private Optional<LanguageTag> from = Optional.empty();
    private Optional<LanguageTag> into = Optional.empty();
    private final List<Returned.OnePage> pages = new ArrayList<>();
    private Map<String, Returned.Passage> open = new LinkedHashMap<>();

    private ReturnedFile() {}

    static Returned read(byte[] sent) {
        try {
            var file = PackedFile.unpacked(sent);
            return file.length > PackedFile.LARGEST
                    ? new Returned.Unreadable(LARGE, Integer.toString(PackedFile.LARGEST / 1_000_000))
                    : readPlain(file);
        } catch (IOException e) {
            return new Returned.Unreadable(WRONG, String.valueOf(e.getMessage()));
        }
    }

    private static Returned readPlain(byte[] file) {
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(file));
            return new ReturnedFile().read(reader);
        } catch (XLIFFException e) {
            return new Returned.Unreadable(WRONG, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // The library means some of what can be wrong with a file by other exceptions, too.
            return new Returned.Unreadable(WRONG, e.getClass().getSimpleName());
        }
    }

    private Returned read(XLIFFReader reader) throws XLIFFReaderException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event.isStartXliff()) {
                var head = event.getStartXliffData();
                from = Optional.ofNullable(head.getSourceLanguage()).flatMap(LanguageTag::parse);
                into = Optional.ofNullable(head.getTargetLanguage()).flatMap(LanguageTag::parse);
            } else if (event.isStartFile()) {
                if (!begin(event.getStartFileData())) return new Returned.Unreadable(NOT_OURS, "");
            } else if (event.isUnit()) {
                var unit = event.getUnit();
                open.put(unit.getId(), passage(unit));
            }
        }
        if (from.isEmpty() || into.isEmpty()) return new Returned.Unreadable(NOT_OURS, "");
        return new Returned.Pages(from.get(), into.get(), List.copyOf(pages));
    }

    private boolean begin(StartFileData file) {
        var original = ORIGINAL.matcher(String.valueOf(file.getOriginal()));
        var id = original.matches() ? ShortId.atEndOf(original.group(1)) : Optional.<ShortId>empty();
        if (id.isEmpty()) return false;
        open = new LinkedHashMap<>();
        pages.add(new Returned.OnePage(
                id.get(), Integer.parseInt(original.group(2)), Integer.parseInt(original.group(3)), open));
        return true;
    }

    /// Tools may have cut it into sentences: it is all its parts again.
    private static Returned.Passage passage(Unit unit) {
        var source = new StringBuilder();
        var target = new StringBuilder();
        boolean whole = true;
        for (Part part : unit.getTargetOrderedParts()) {
            if (part.hasTarget()) target.append(part.getTarget().getPlainText());
            else if (part.isSegment()) whole = false;
            else target.append(part.getSource().getPlainText());
        }
        for (Part part : unit) source.append(part.getSource().getPlainText());
        var words = target.toString();
        return new Returned.Passage(
                source.toString(), whole && !words.isBlank() ? Optional.of(words) : Optional.empty());
    }
}
