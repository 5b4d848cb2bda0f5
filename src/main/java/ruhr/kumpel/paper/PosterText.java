package ruhr.kumpel.paper;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;

/// What stands on a poster, all in one language and ready to print.
///
/// @param kind the word above the title: `Hilfsprojekt`
/// @param facts short lines, each with its label: when, where, languages; at most six are printed
/// @param hint what to do with the code: `Scannen, lesen, Nachricht schreiben`
/// @param url where the code leads
/// @param shortUrl the same for people who type: `support.example/de/e/abc`
/// @param portal name of the portal
/// @param slogan what the portal is, in one line
/// @param colours the portal's own
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
        String mark,
        Colours colours) {

    /// A line of facts.
    public record Fact(String label, String value) {}

    /// The portal's block of colour and what stands on it, as CSS writes them: `#7c2d19`.
    public record Colours(String brand, String onBrand) {

        private static final java.util.regex.Pattern FORM = java.util.regex.Pattern.compile("#[0-9a-fA-F]{6}");

        public Colours {
            if (!FORM.matcher(brand).matches() || !FORM.matcher(onBrand).matches())
                throw new IllegalArgumentException("Not colours: " + brand + ", " + onBrand);
        }

        /// Those that belong to a mark unless the portal has its own.
        public static Colours of(String mark) {
            return switch (mark) {
                case "support" -> new Colours("#7c2d19", "#ffffff");
                case "welcome" -> new Colours("#1f4a33", "#ffffff");
                case "dortmund" -> new Colours("#f9c41a", "#1e1a17");
                case "matchmaker" -> new Colours("#203a50", "#ffffff");
                default -> new Colours("#1b1715", "#ffffff");
            };
        }
    }

    private static final int MOST_FACTS = 6;

    public PosterText {
        facts = facts.stream().limit(MOST_FACTS).toList();
    }

    public PosterText(
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
        this(language, kind, title, text, facts, hint, url, shortUrl, portal, slogan, mark, Colours.of(mark));
    }
}
