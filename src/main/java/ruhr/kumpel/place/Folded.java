package ruhr.kumpel.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// A name as it is compared: lower case, without accents, points or dashes, each script's spelling variants made
/// one.
record Folded(String value) {

    static final int BEGINNING = 2;

    static Folded of(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|ـ|ʼ|'|’", "")
                .replace("ß", "ss")
                .replace('ı', 'i')
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('گ', 'غ')
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return new Folded(plain.strip());
    }

    /// `Mülheim` typed on a keyboard without umlauts: `muelheim`.
    static Folded spelledOut(String text) {
        return of(text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue"));
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /// The rest if this begins or ends with the other, as a town before or behind its quarter.
    Optional<Folded> without(Folded other) {
        if (value.startsWith(other.value + " "))
            return Optional.of(new Folded(value.substring(other.value.length() + 1)));
        if (value.endsWith(" " + other.value))
            return Optional.of(new Folded(value.substring(0, value.length() - other.value.length() - 1)));
        return Optional.empty();
    }

    /// How well this fits what was typed: 0 the same, up to [#BEGINNING] as its beginning or the beginning of a
    /// word in it, above that with slips; -1 not at all.
    int fits(Folded typed) {
        if (value.equals(typed.value)) return 0;
        if (value.startsWith(typed.value)) return 1;
        if (value.contains(" " + typed.value)) return BEGINNING;
        int slips = slipsFrom(typed.value);
        return slips <= allowed(typed.value) ? BEGINNING + slips : -1;
    }

    /// Short words are too alike to forgive anything: Hamm and Herne are both near to "Hem".
    private static int allowed(String typed) {
        return typed.length() < 4 ? 0 : typed.length() < 8 ? 1 : 2;
    }

    /// The fewest slips (a letter wrong, missing, too many, two swapped) that make some beginning of this name
    /// of it.
    private int slipsFrom(String typed) {
        int[] beforeLast = new int[value.length() + 1];
        int[] last = new int[value.length() + 1];
        for (int j = 0; j <= value.length(); j++) last[j] = j;
        for (int i = 1; i <= typed.length(); i++) {
            int[] now = new int[value.length() + 1];
            now[0] = i;
            for (int j = 1; j <= value.length(); j++) {
                boolean same = typed.charAt(i - 1) == value.charAt(j - 1);
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (swapped(typed, i, j)) now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
            }
            beforeLast = last;
            last = now;
        }
        return java.util.Arrays.stream(last).min().orElseThrow();
    }

    private boolean swapped(String typed, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == value.charAt(j - 2)
                && typed.charAt(i - 2) == value.charAt(j - 1);
    }
}
