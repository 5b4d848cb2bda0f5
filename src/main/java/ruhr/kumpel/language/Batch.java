package ruhr.kumpel.language;

import java.util.ArrayList;
import java.util.List;

/// Cuts many texts into as few questions as a machine takes them in.
final class Batch {

    private Batch() {}

    /// In their order; a text that is too long by itself is asked alone.
    static List<List<String>> of(List<String> texts, int mostTexts, int mostCharacters) {
        var batches = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        int characters = 0;
        for (var text : texts) {
            if (!open.isEmpty() && (open.size() == mostTexts || characters + text.length() > mostCharacters)) {
                batches.add(List.copyOf(open));
                open.clear();
                characters = 0;
            }
            open.add(text);
            characters += text.length();
        }
        if (!open.isEmpty()) batches.add(List.copyOf(open));
        return batches;
    }
}
