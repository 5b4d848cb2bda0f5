package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A whole page for the machine.
///
/// @param passages by their names
/// @param source what it says in its own language
record MachineText(Passages source, Map<String, MachinePassage> passages) {

    /// @param kept how many passages stand in the language of the original, because the machine lost something in them
    record Made(Wording wording, int kept) {}

    static MachineText of(Wording wording) {
        var source = Passages.of(wording);
        var passages = new LinkedHashMap<String, MachinePassage>();
        source.texts().forEach((name, text) -> passages.put(name, MachinePassage.of(text)));
        return new MachineText(source, passages);
    }

    List<String> questions() {
        return passages.values().stream()
                .flatMap(passage -> passage.questions().stream())
                .toList();
    }

    /// What the machine is paid for.
    long characters() {
        return questions().stream()
                .mapToLong(one -> one.codePointCount(0, one.length()))
                .sum();
    }

    Made answered(List<String> answers) {
        var texts = new LinkedHashMap<String, String>();
        int kept = 0;
        int from = 0;
        for (var one : passages.entrySet()) {
            int to = from + one.getValue().questions().size();
            var said = one.getValue().answered(new ArrayList<>(answers.subList(from, to)));
            from = to;
            if (said.isEmpty()) kept++;
            texts.put(one.getKey(), said.orElseGet(() -> source.texts().getOrDefault(one.getKey(), "")));
        }
        return new Made(within(new Passages(texts).together()), kept);
    }

    /// Other languages are longer.
    private static Wording within(Wording wording) {
        return new Wording(
                cut(wording.title(), Wording.LONGEST_TITLE),
                cut(wording.lead(), Wording.LONGEST_LEAD),
                cut(wording.body(), Wording.LONGEST_BODY),
                cut(wording.basis(), Wording.LONGEST_BASIS));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
