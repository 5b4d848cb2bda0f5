package ruhr.kumpel.office;

import java.util.Optional;
import java.util.regex.Pattern;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;

/// What somebody typed as the place where she lives.
sealed interface AskedPlace {

    /// The place as the reader writes it: "44135 Dortmund"; what was typed if it is not known.
    String words();

    record Nowhere() implements AskedPlace {
        @Override
        public String words() {
            return "";
        }
    }

    record Unknown(String words) implements AskedPlace {}

    record Known(Seeker seeker, String words) implements AskedPlace {}

    int LONGEST = 80;
    Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

    static AskedPlace read(String typed, LanguageTag reader, Places places) {
        var plain = europeanDigits(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                .strip();
        if (plain.isEmpty()) return new Nowhere();
        var code = POSTCODE.matcher(plain).results().map(match -> match.group()).findFirst();
        var byCode = code.flatMap(places::byPostcode);
        if (byCode.isPresent()) return known(byCode.get(), code, reader);
        return places.find(plain)
                .flatMap(found -> places.byKey(found.municipality()).map(town -> known(town, found.postcode(), reader)))
                .orElseGet(() -> new Unknown(plain));
    }

    private static AskedPlace known(Municipality town, Optional<String> code, LanguageTag reader) {
        var name = town.name().in(reader, LanguageTag.GERMAN).value();
        var seeker = new Seeker(code, Optional.of(town.key()), Optional.of(town.district()));
        return new Known(seeker, code.map(one -> one + " " + name).orElse(name));
    }

    /// An Arabic keyboard types ٤٤١٣٥.
    private static String europeanDigits(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) plain.append(Character.digit(letter, 10));
            else plain.appendCodePoint(letter);
        });
        return plain.toString();
    }
}
