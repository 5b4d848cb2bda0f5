package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Prose;

/// How hard a German text is to read, by two formulas that count words, sentences and syllables. They know nothing of
/// what
/// a text says: a low figure is a reason to look again, a high one no proof.
///
/// @param sentences headings and points of lists are sentences too
/// @param threeSyllables words of three and more
/// @param oneSyllable words of one
/// @param longWords words of more than six letters
record Readability(int words, int sentences, int syllables, int threeSyllables, int oneSyllable, int longWords) {

    /// Fewer words say nothing about a text.
    private static final int FEWEST = 20;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+\\.\\S+|\\{#[a-z0-9-]+}");
    private static final Pattern END = Pattern.compile("[.!?…]+[\"“”»)]*\\s+(?=[\\p{Lu}„\"»(\\d])");

    /// What ends with a full stop that ends no sentence. Single letters and numbers do so too.
    private static final Pattern SHORTENED = Pattern.compile(
            "(?iU)(?:^|[\\s(])(?:\\p{L}|\\d+|abs|nr|bzw|ca|vgl|ggf|evtl|usw|etc|inkl|str|tel|dr|prof|art|mio|mrd|sog|max|min)\\.\\s*$");

    /// How hard, in a word.
    enum Level {
        VERY_HARD,
        HARD,
        RATHER_HARD,
        MEDIUM,
        EASY;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Of what an editor wrote; empty for languages that the formulas are not made for, and for a few words.
    static Optional<Readability> of(Wording wording, LanguageTag language) {
        if (!language.base().equals(LanguageTag.GERMAN.value())) return Optional.empty();
        var counted = of(wording.lead() + "\n\n" + wording.body());
        return counted.words() < FEWEST ? Optional.empty() : Optional.of(counted);
    }

    static Readability of(String markdown) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int three = 0;
        int one = 0;
        int longOnes = 0;
        for (var sentence : blocks(markdown).stream()
                .flatMap(block -> sentences(block).stream())
                .toList()) {
            var found =
                    WORD.matcher(sentence).results().map(match -> match.group()).toList();
            if (!found.isEmpty()) sentences++;
            for (var word : found) {
                int count = Syllables.in(word);
                words++;
                syllables += count;
                if (count >= 3) three++;
                if (count == 1) one++;
                if (word.codePoints().filter(Character::isLetter).count() > 6) longOnes++;
            }
        }
        return new Readability(words, sentences, syllables, three, one, longOnes);
    }

    /// Flesch's Reading Ease for German: Toni Amstad, Wie verständlich sind unsere Zeitungen? Dissertation, Universität
    /// Zürich 1978: 180 − words per sentence − 58.5 × syllables per word. 0 is very hard, 100 very easy.
    double amstad() {
        return 180 - perSentence() - 58.5 * syllables / words;
    }

    /// The first Wiener Sachtextformel: Richard Bamberger and Erich Vanecek, Lesen – Verstehen – Lernen – Schreiben.
    /// Jugend
    /// und Volk, Wien 1984. About the year at school in which the text is understood, from 4 to 15.
    double wiener() {
        return 0.1935 * percent(threeSyllables)
                + 0.1672 * perSentence()
                + 0.1297 * percent(longWords)
                - 0.0327 * percent(oneSyllable)
                - 0.875;
    }

    /// By the steps of Rudolf Flesch, How to Write Plain English, New York 1979, the easy ones together.
    Level level() {
        double ease = amstad();
        if (ease < 30) return Level.VERY_HARD;
        if (ease < 50) return Level.HARD;
        if (ease < 60) return Level.RATHER_HARD;
        return ease < 70 ? Level.MEDIUM : Level.EASY;
    }

    private double perSentence() {
        return (double) words / sentences;
    }

    private double percent(int some) {
        return 100.0 * some / words;
    }

    /// The text without its marks, block by block.
    private static List<String> blocks(String markdown) {
        var blocks = new ArrayList<String>();
        Prose.tree(markdown).accept(new AbstractVisitor() {
            private StringBuilder open = new StringBuilder();

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                close();
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                close();
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
                if (node instanceof TableCell) close();
            }

            @Override
            public void visit(Text text) {
                open.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                open.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                open.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                open.append(' ');
            }

            private void close() {
                blocks.add(ADDRESS.matcher(open).replaceAll(" "));
                open = new StringBuilder();
            }
        });
        return blocks;
    }

    private static List<String> sentences(String block) {
        var sentences = new ArrayList<String>();
        var end = END.matcher(block);
        int from = 0;
        while (end.find()) {
            if (SHORTENED.matcher(block.substring(from, end.end())).find()) continue;
            sentences.add(block.substring(from, end.end()));
            from = end.end();
        }
        sentences.add(block.substring(from));
        return sentences;
    }
}
