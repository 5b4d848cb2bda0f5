package ruhr.kumpel.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;

/// Something that can be typed: a town, or a quarter of one.
///
/// @param forms every way to write it that is compared
record Named(
        Municipality town, Optional<String> quarter, List<String> postcodes, Position position, List<Folded> forms) {

    static Named town(Municipality town) {
        return new Named(town, Optional.empty(), town.postcodes(), town.position(), townForms(town));
    }

    static Named quarter(Municipality town, String name, String postcode, Position position) {
        return new Named(
                town,
                Optional.of(name),
                List.of(postcode),
                position,
                forms(name).distinct().toList());
    }

    private static List<Folded> townForms(Municipality town) {
        return town.name().texts().values().stream()
                .flatMap(Named::forms)
                .distinct()
                .toList();
    }

    private static Stream<Folded> forms(String name) {
        return Stream.of(Folded.of(name), Folded.spelledOut(name));
    }

    /// How well it fits, 0 being best; empty if it does not.
    OptionalInt fits(Typed typed) {
        if (postcodes.stream().noneMatch(postcode -> postcode.startsWith(typed.code()))) return OptionalInt.empty();
        if (typed.words().isEmpty()) return OptionalInt.of(postcodes.contains(typed.code()) ? 0 : 1);
        return Stream.of(typed.words(), typed.spelledOut())
                .flatMap(this::meant)
                .flatMapToInt(words -> forms.stream().mapToInt(form -> form.fits(words)))
                .filter(fit -> fit >= 0)
                .min();
    }

    /// Whoever types `Bochum Hamme` or `Hamme, Bochum` means the quarter Hamme.
    private Stream<Folded> meant(Folded words) {
        if (quarter.isEmpty()) return Stream.of(words);
        return Stream.concat(Stream.of(words), townForms(town).stream().flatMap(city -> words.without(city).stream()));
    }

    /// One suggestion, or as many as it has codes that begin as typed.
    Stream<Suggestion> suggest(Typed typed, LanguageTag language, boolean exact) {
        if (typed.code().isEmpty() && quarter.isEmpty())
            return Stream.of(suggestion(
                    postcodes.size() == 1 ? Optional.of(postcodes.getFirst()) : Optional.empty(),
                    label(language),
                    exact));
        return postcodes.stream()
                .filter(postcode -> postcode.startsWith(typed.code()))
                .map(postcode -> suggestion(Optional.of(postcode), postcode + " " + label(language), exact));
    }

    private Suggestion suggestion(Optional<String> postcode, String label, boolean exact) {
        return new Suggestion(label, position, town.key(), postcode, exact);
    }

    private String label(LanguageTag language) {
        var name = town.name().in(language).value();
        return quarter.map(part -> name + "-" + part).orElse(name);
    }
}
