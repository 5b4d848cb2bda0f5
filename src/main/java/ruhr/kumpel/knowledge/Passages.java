package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a page says, cut into the passages that a translator sees one by one: title, lead, each paragraph of the text,
/// basis. Empty ones are left out.
///
/// @param texts by a name that says where the passage stands, in the order of the page
record Passages(Map<String, String> texts) {

    private static final String BODY = "body-";
    private static final Pattern GAP = Pattern.compile("\n(?:[ \t]*\n)+");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(?:```|~~~)");

    static Passages of(Wording wording) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", wording.title());
        texts.put("lead", wording.lead());
        var paragraphs = paragraphs(wording.body());
        for (int i = 0; i < paragraphs.size(); i++) texts.put(BODY + (i + 1), paragraphs.get(i));
        texts.put("basis", wording.basis());
        texts.values().removeIf(String::isBlank);
        return new Passages(texts);
    }

    /// The page again. Paragraphs stand in the order of the names, with one empty line between them.
    Wording together() {
        var body = texts.entrySet().stream()
                .filter(one -> one.getKey().startsWith(BODY))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n\n"));
        return new Wording(
                texts.getOrDefault("title", "").replaceAll("\\s+", " ").strip(),
                texts.getOrDefault("lead", "").strip(),
                body.strip(),
                texts.getOrDefault("basis", "").strip());
    }

    /// Whether both have the same passages, so that each answers to one of the other.
    boolean matches(Passages other) {
        return texts.keySet().equals(other.texts.keySet());
    }

    /// Empty lines within a block of code do not end it.
    private static List<String> paragraphs(String body) {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (var part : GAP.split(body)) {
            if (!open.isEmpty()) open.append("\n\n");
            open.append(part);
            if (FENCE.matcher(open).results().count() % 2 == 1) continue;
            paragraphs.add(open.toString());
            open.setLength(0);
        }
        if (!open.isEmpty()) paragraphs.add(open.toString());
        return paragraphs;
    }
}
