package ruhr.kumpel.knowledge;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.glossary.Definition;
import net.sf.okapi.lib.xliff2.glossary.GlossEntry;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import ruhr.kumpel.kernel.LanguageTag;

/// Pages for a translator, as XLIFF 2.0 (OASIS, 2014): a file for each page, a unit for each passage. Passages whose
/// source did not change since they were translated bring their translation along; of those that changed a note
/// says what stood there.
final class TranslationFile {

    /// Which revisions a file was made of is part of the address of what it was made of, which tools keep.
    static final String ORIGINAL = "%s?source=%d&translation=%d";

    private TranslationFile() {}

    /// @param pages at least one: XLIFF knows no empty file
    /// @param terms of the glossary, in the language of the source
    static void write(Writer to, LanguageTag from, LanguageTag into, List<Pair> pages, List<Term> terms) {
        var writer = new XLIFFWriter();
        writer.setLineBreak("\n");
        writer.create(to, from.value(), into.value());
        for (var page : pages) write(writer, page, into, terms);
        writer.close();
    }

    private static void write(XLIFFWriter writer, Pair page, LanguageTag into, List<Term> terms) {
        var file = new StartFileData(page.leaf().shortId().value());
        file.setOriginal(ORIGINAL.formatted(page.leaf().desk(), page.source().number(), page.newest()));
        writer.writeStartFile(file);
        var known = page.known();
        Passages.of(page.source().wording()).texts().forEach((name, text) -> {
            var unit = unit(page, name, text, known);
            for (var term : terms) if (term.standsIn(text)) unit.getGlossary().add(entry(term, into));
            writer.writeUnit(unit);
        });
        writer.writeEndFile();
    }

    private static Unit unit(Pair page, String name, String text, Map<String, String> known) {
        var unit = new Unit(name);
        unit.setPreserveWS(true);
        var segment = unit.appendSegment();
        segment.setPreserveWS(true);
        segment.setSource(plain(text));
        var translated = known.get(text);
        if (translated == null) {
            segment.setState(TargetState.INITIAL);
            page.former(name).map(TranslationFile::former).ifPresent(unit::addNote);
        } else {
            segment.setTarget(plain(translated));
            segment.setState(TargetState.TRANSLATED);
        }
        return unit;
    }

    /// By the standard's own glossary module, which tools show beside the passage.
    private static GlossEntry entry(Term term, LanguageTag into) {
        var entry = new GlossEntry();
        entry.setTerm(new net.sf.okapi.lib.xliff2.glossary.Term(plain(term.term())));
        if (term.words().get(into) instanceof String words) entry.addTranslation(plain(words));
        if (!term.note().isEmpty() || entry.getTranslations().isEmpty())
            entry.setDefinition(new Definition(plain(term.note())));
        return entry;
    }

    private static Note former(String text) {
        var note = new Note(plain(text), Note.AppliesTo.TARGET);
        note.setCategory("former");
        return note;
    }

    /// Without the private characters that stand for tags within the library.
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().filter(c -> !Fragment.isChar1((char) c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
