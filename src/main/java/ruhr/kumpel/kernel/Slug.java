package ruhr.kumpel.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The readable ASCII part of an address.
public record Slug(String value) {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    public Slug {
        if (value.length() > 80 || !FORM.matcher(value).matches())
            throw new IllegalArgumentException("Not a slug: " + value);
    }

    public static Optional<Slug> parse(String text) {
        return text.length() <= 80 && FORM.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /// Makes `decken-fuer-die-halle` of `Decken für die Halle`; `otherwise` if nothing of the title is left in
    /// ASCII (Arabic, Cyrillic: the caller passes the source language's title or the kind).
    public static Slug of(String title, String otherwise) {
        var german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        var ascii = MARKS.matcher(Normalizer.normalize(german, Normalizer.Form.NFKD))
                .replaceAll("");
        var dashed = EDGES.matcher(OTHERS.matcher(ascii).replaceAll("-")).replaceAll("");
        if (dashed.length() > LONGEST) dashed = dashed.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return new Slug(dashed.isEmpty() ? otherwise : dashed);
    }

    @Override
    public String toString() {
        return value;
    }
}
