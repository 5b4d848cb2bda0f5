package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What an editor typed into a form of the signpost.
///
/// @param in the language of its texts
record Typing(MultiValueMap<String, String> fields, LanguageTag in) {

    private static final int LONGEST = 2_000;

    String text(String name) {
        var text = Optional.ofNullable(fields.getFirst(name)).orElse("");
        var plain = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /// The text in all its languages, this one as typed.
    Localized words(String name, Localized before) {
        return before.with(in, text(name));
    }

    boolean isDayOrNothing(String name) {
        return text(name).isEmpty() || Answers.isDay(text(name));
    }

    Optional<LocalDate> day(String name) {
        return Optional.of(text(name)).filter(Answers::isDay).map(LocalDate::parse);
    }

    Optional<Integer> number(String name) {
        return Optional.of(text(name)).filter(one -> one.matches("-?\\d{1,4}")).map(Integer::valueOf);
    }
}
