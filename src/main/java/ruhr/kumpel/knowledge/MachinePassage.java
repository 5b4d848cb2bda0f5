package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A passage of a page between the machine's answers and Markdown: the signs at the beginning of its lines (headings,
/// lists, quotations, tables) and the keys of its headings stay here, what people read goes out.
record MachinePassage(List<Part> parts) {

    sealed interface Part {

        /// Stays as it is.
        record Sign(String text) implements Part {}

        record Words(Shielded words) implements Part {}
    }

    private static final Pattern LINE = Pattern.compile(
            "(?<sign>\\s*(?:(?:#{1,6}|[-*+]|\\d{1,9}[.)]|>)\\s+)*)(?<words>.*?)(?<end>\\s*(?:\\{#[a-z0-9-]+})?\\s*)",
            Pattern.DOTALL); // U+2028 and the like end no line of Markdown
    private static final Pattern FENCE = Pattern.compile("(?s)\\s{0,3}(?:```|~~~).*");
    private static final Pattern RULE = Pattern.compile("[\\s|:*_-]*");
    private static final Pattern CELL =
            Pattern.compile("(?<sign>\\s*\\|?\\s*)(?<words>(?:\\\\\\||[^|])*?)(?<end>\\s*(?:\\|\\s*$)?)");

    static MachinePassage of(String passage) {
        var parts = new ArrayList<Part>();
        if (FENCE.matcher(passage).matches()) return new MachinePassage(List.of(new Part.Sign(passage)));
        boolean first = true;
        for (var line : joined(passage)) {
            if (!first) parts.add(new Part.Sign("\n"));
            first = false;
            if (RULE.matcher(line).matches()) parts.add(new Part.Sign(line));
            else if (line.stripLeading().startsWith("|")) cells(line, parts);
            else add(LINE.matcher(line), parts);
        }
        return new MachinePassage(List.copyOf(parts));
    }

    /// A sentence that goes on in the next line is one, for machines that stop where a line does.
    private static List<String> joined(String passage) {
        var lines = new ArrayList<String>();
        for (var line : passage.split("\n")) {
            var begins = LINE.matcher(line);
            boolean goesOn = !lines.isEmpty()
                    && begins.matches()
                    && begins.group("sign").isBlank()
                    && !line.isBlank()
                    && !line.stripLeading().startsWith("|")
                    && !lines.getLast().isBlank()
                    && !lines.getLast().stripLeading().startsWith("|")
                    && !lines.getLast().stripLeading().startsWith("#")
                    && !lines.getLast().endsWith("  ");
            if (goesOn) lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            else lines.add(line);
        }
        return lines;
    }

    private static void cells(String line, List<Part> parts) {
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            boolean end = at == line.length() || line.charAt(at) == '|' && at > from && line.charAt(at - 1) != '\\';
            if (!end) continue;
            if (at > from) add(CELL.matcher(line.substring(from, at)), parts);
            from = at;
        }
    }

    private static void add(Matcher line, List<Part> parts) {
        if (!line.matches()) throw new IllegalStateException("Any line is one");
        parts.add(new Part.Sign(line.group("sign")));
        var words = line.group("words");
        if (words.codePoints().anyMatch(Character::isLetter)) parts.add(new Part.Words(Shielded.of(words)));
        else parts.add(new Part.Sign(words));
        parts.add(new Part.Sign(line.group("end")));
    }

    /// What the machine is asked.
    List<String> questions() {
        var questions = new ArrayList<String>();
        for (var part : parts) if (part instanceof Part.Words(var words)) questions.add(words.marked());
        return questions;
    }

    /// The passage in the other language; nothing if an answer lost what it had to bring back.
    ///
    /// @param answers to the questions, in their order
    Optional<String> answered(List<String> answers) {
        var text = new StringBuilder();
        int next = 0;
        for (var part : parts)
            switch (part) {
                case Part.Sign(var sign) -> text.append(sign);
                case Part.Words(var words) -> {
                    var opened = words.opened(answers.get(next++));
                    if (opened.isEmpty() || opened.get().isBlank()) return Optional.empty();
                    text.append(opened.get());
                }
            }
        return Optional.of(text.toString());
    }
}
