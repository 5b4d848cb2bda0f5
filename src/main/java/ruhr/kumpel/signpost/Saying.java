package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.Localized;

/// A text as a reader gets it, and once more in the language of whoever sits beside her, if they wish.
public record Saying(Localized.Text text, Optional<Localized.Text> also) {

    public boolean isEmpty() {
        return text.value().isEmpty();
    }

    /// One saying for each line of the text.
    public List<Saying> lines() {
        var lines = text.value().lines().map(String::strip).toList();
        var others =
                also.map(one -> one.value().lines().map(String::strip).toList()).orElse(List.of());
        return Stream.iterate(0, i -> i + 1)
                .limit(lines.size())
                .filter(i -> !lines.get(i).isEmpty())
                .map(i -> new Saying(
                        new Localized.Text(text.language(), lines.get(i)),
                        i < others.size()
                                ? also.map(one -> new Localized.Text(one.language(), others.get(i)))
                                : Optional.empty()))
                .toList();
    }
}
