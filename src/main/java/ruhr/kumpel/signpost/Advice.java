package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What a step says to whom its rule applies.
///
/// @param office which one, in words: there is one in every town
/// @param officeUrl where one finds it, or nothing
/// @param papers one in each line
/// @param deadline in words; `due` is the date that follows from it
/// @param law paragraph and act, in German whatever the reader's language: it is what an office understands
/// @param asOf until when that was looked at
record Advice(
        Localized title,
        Localized text,
        Localized office,
        String officeUrl,
        Localized papers,
        Localized fee,
        Localized deadline,
        Optional<Due> due,
        List<Link> links,
        String law,
        Optional<LocalDate> asOf) {

    /// @param to an address, or a path of this platform that follows the reader's language: `/info/…`
    record Link(Localized words, String to) {}

    Advice {
        links = List.copyOf(links);
    }

    Advice titled(Localized words) {
        return new Advice(words, text, office, officeUrl, papers, fee, deadline, due, links, law, asOf);
    }

    Advice with(List<Link> others) {
        return new Advice(title, text, office, officeUrl, papers, fee, deadline, due, others, law, asOf);
    }

    /// Every text that needs a translation.
    Stream<Localized> texts() {
        return Stream.concat(
                Stream.of(title, text, office, papers, fee, deadline),
                links.stream().map(Link::words));
    }

    /// Known again by this as long as it says the same in a language; eight bytes are no secret, only a mark.
    String print(LanguageTag language) {
        return Print.of(Stream.concat(
                        texts().map(text -> text.exactly(language).orElse("")),
                        Stream.of(officeUrl, due.toString(), law, asOf.toString(), addresses()))
                .toList());
    }

    private String addresses() {
        return links.stream().map(Link::to).toList().toString();
    }
}
