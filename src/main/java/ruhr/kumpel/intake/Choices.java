package ruhr.kumpel.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands in a cell, as one of the values it can have.
final class Choices {

    private static final int SHOWN = 8;

    private Choices() {}

    /// By value or by words, in any case and spelling of umlauts.
    static Optional<Choice> match(List<Choice> choices, String text) {
        var folded = Guess.folded(text);
        return choices.stream()
                .filter(choice -> Guess.folded(choice.value()).equals(folded)
                        || Guess.folded(choice.words()).equals(folded))
                .findFirst();
    }

    static String shown(List<Choice> choices) {
        var words = choices.stream()
                .limit(SHOWN)
                .map(choice -> "„" + choice.words() + "“")
                .collect(Collectors.joining(", "));
        return choices.size() > SHOWN ? words + " …" : words;
    }
}
