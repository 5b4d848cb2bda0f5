package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that a newcomer's list is made of: what she answered, ticked off, noted, and what the steps said when she kept
/// it. It travels in the fields of forms and is nowhere else until she keeps it.
///
/// @param done keys of steps
/// @param notes by step
/// @param seen by step, the print of what it said
record Notebook(Answers answers, Set<String> done, Map<String, String> notes, Map<String, String> seen) {

    static final Notebook EMPTY = new Notebook(Answers.NONE, Set.of(), Map.of(), Map.of());

    static final int LONGEST_NOTE = 500;
    private static final int MOST_FIELDS = 400;
    private static final int LONGEST_VALUE = 100;
    private static final String ANSWER = "a.";
    private static final String NOTE = "note.";
    private static final String SEEN = "seen.";
    private static final String DONE = "done";

    Notebook {
        done = Set.copyOf(done);
        notes = Map.copyOf(notes);
        seen = Map.copyOf(seen);
    }

    static String answer(String question) {
        return ANSWER + question;
    }

    static String note(String step) {
        return NOTE + step;
    }

    /// From what a form, a device or a store brings: whatever is too long or too much is left out.
    static Notebook of(Map<String, ? extends Collection<String>> fields) {
        var answers = new LinkedHashMap<String, Set<String>>();
        var done = new LinkedHashSet<String>();
        var notes = new LinkedHashMap<String, String>();
        var seen = new LinkedHashMap<String, String>();
        fields.entrySet().stream().limit(MOST_FIELDS).forEach(field -> {
            var name = field.getKey();
            var values = field.getValue().stream()
                    .map(Notebook::plain)
                    .filter(value -> !value.isEmpty())
                    .limit(100)
                    .toList();
            if (values.isEmpty() || name.length() > LONGEST_VALUE) return;
            if (name.startsWith(ANSWER))
                answers.put(name.substring(ANSWER.length()), new LinkedHashSet<>(brief(values)));
            else if (name.startsWith(NOTE))
                notes.put(name.substring(NOTE.length()), cut(values.getFirst(), LONGEST_NOTE));
            else if (name.startsWith(SEEN)) seen.put(name.substring(SEEN.length()), cut(values.getFirst(), 16));
            else if (name.equals(DONE)) done.addAll(brief(values));
        });
        return new Notebook(new Answers(answers), done, notes, seen);
    }

    private static List<String> brief(List<String> values) {
        return values.stream().filter(value -> value.length() <= LONGEST_VALUE).toList();
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    Notebook with(Answers other) {
        return new Notebook(other, done, notes, seen);
    }

    /// As if she had just read the list.
    Notebook seeing(Map<String, String> prints) {
        return new Notebook(answers, done, notes, prints);
    }

    /// The way back of [#of].
    Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        answers.given().forEach((question, options) -> fields.put(ANSWER + question, new ArrayList<>(options)));
        if (!done.isEmpty()) fields.put(DONE, new ArrayList<>(done));
        notes.forEach((step, text) -> fields.put(NOTE + step, List.of(text)));
        seen.forEach((step, print) -> fields.put(SEEN + step, List.of(print)));
        return fields;
    }

    /// Those that no field on the page of the list shows.
    Map<String, List<String>> hiddenOnList() {
        var fields = fields();
        fields.keySet().removeIf(name -> name.equals(DONE) || name.startsWith(NOTE));
        return fields;
    }

    @Override
    public String toString() {
        return answers.toString();
    }
}
