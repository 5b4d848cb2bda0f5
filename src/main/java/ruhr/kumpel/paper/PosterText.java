package ruhr.kumpel.paper;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;

/// What stands on a poster, all in one language and ready to print.
///
/// @param kind the word above the title: `Hilfsprojekt`
/// @param facts short lines, each with its label: when, where, languages
/// @param hint what to do with the code: `Scannen, lesen, Nachricht schreiben`
/// @param url where the code leads
/// @param shortUrl the same for people who type: `support.example/de/e/abc`
/// @param portal name of the portal, for the foot of the sheet
/// @param slogan what the portal is, in one line
/// @param mark name of the portal's logo shape: `support`, `welcome`, `dortmund`, `matchmaker`, `kumpel`
public record PosterText(
        LanguageTag language,
        Optional<String> kind,
        String title,
        String text,
        List<Fact> facts,
        String hint,
        String url,
        String shortUrl,
        String portal,
        String slogan,
        String mark) {

    /// A line of facts.
    public record Fact(String label, String value) {}

    public PosterText {
        facts = List.copyOf(facts);
    }
}
