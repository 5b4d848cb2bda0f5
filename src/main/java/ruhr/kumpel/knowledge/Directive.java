package ruhr.kumpel.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of a page's text that stands for something kept elsewhere: `[[contact:welcome-office]]`,
/// `[[listings:kind=offer&category=housing]]`, `[[picture:7h2k9m4n8p]]`.
record Directive(Kind kind, String words) {

    private static final Pattern FORM =
            Pattern.compile(" {0,3}\\[\\[(contact|listings|picture):\\s*([^\\]\\n]{1,300}?)\\s*]]\\s*");

    enum Kind {
        CONTACT,
        LISTINGS,
        PICTURE
    }

    static Optional<Directive> of(String line) {
        var form = FORM.matcher(line);
        if (!form.matches()) return Optional.empty();
        var kind = Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(new Directive(kind, form.group(2)));
    }
}
