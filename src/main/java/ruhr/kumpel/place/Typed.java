package ruhr.kumpel.place;

import java.util.regex.Pattern;

/// What stands in an address field, taken apart: `Alleestraße 12, 44793 Bochum-Hamme` is the code `44793` and the
/// words `bochum hamme`.
///
/// @param code the first digits of a postcode, or nothing
record Typed(String code, Folded words, Folded spelledOut) {

    /// Longer text is no place; it would only cost time.
    private static final int LONGEST = 120;
    private static final Pattern WHOLE_CODE = Pattern.compile("(?:^|.*\\D)(\\d{5})(?!\\d)(.*)");
    private static final Pattern BEGUN_CODE = Pattern.compile("(\\d{2,4})$");

    static Typed of(String text) {
        var line = text.strip().replaceAll("[\\r\\n]+", ", ");
        if (line.length() > LONGEST) return of("", "");
        var whole = WHOLE_CODE.matcher(line);
        if (whole.matches()) return of(whole.group(1), whole.group(2));
        var begun = BEGUN_CODE.matcher(line);
        if (begun.matches()) return of(begun.group(1), "");
        return of("", line.substring(line.lastIndexOf(',') + 1));
    }

    private static Typed of(String code, String words) {
        return new Typed(code, Folded.of(words), Folded.spelledOut(words));
    }

    Typed withoutCode() {
        return new Typed("", words, spelledOut);
    }

    boolean isEmpty() {
        return code.isEmpty() && words.isEmpty();
    }
}
