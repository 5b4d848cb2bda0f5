package ruhr.kumpel.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;

/// How far one can rely on what is written.
///
/// @param source the language it is written in
/// @param texts of each language
/// @param confirmed empty until an editor stands for it, and again after any change
record Standing(
        LanguageTag source,
        Map<LanguageTag, Written> texts,
        Optional<Confirmation> confirmed,
        boolean archived,
        Instant created,
        Instant changed) {

    /// @param machine nobody has read it over yet
    record Written(boolean machine, Instant at) {}

    record Confirmation(Instant at, LocalDate checkAgain) {}

    Standing {
        texts = Map.copyOf(texts);
    }

    boolean overdue(LocalDate today) {
        return confirmed.filter(one -> one.checkAgain().isBefore(today)).isPresent();
    }

    /// Whether the source has been changed since it was translated.
    boolean outdated(LanguageTag language) {
        var here = texts.get(language);
        var there = texts.get(source);
        return here != null && there != null && here.at().isBefore(there.at());
    }

    boolean machine(LanguageTag language) {
        var here = texts.get(language);
        return here != null && here.machine();
    }
}
