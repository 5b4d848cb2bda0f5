package ruhr.kumpel.standin;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the stand-in's pages, in the language that was asked for or, as at Stripe where it speaks none of
/// ours, the browser's.
record Words(Locale locale, ResourceBundle bundle) {

    private static final List<String> SPOKEN = List.of("de", "en", "uk", "ar", "tr");

    static Words in(String wished, String accepted) {
        var ranges = accepted.isEmpty() ? "de" : accepted;
        var language = SPOKEN.contains(wished) ? wished : browsers(ranges);
        var locale = Locale.forLanguageTag(language);
        return new Words(
                locale,
                ResourceBundle.getBundle(
                        "messages.standin",
                        language.equals("de") ? Locale.ROOT : locale,
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    private static String browsers(String ranges) {
        try {
            var found = Locale.lookupTag(Locale.LanguageRange.parse(ranges), SPOKEN);
            return found == null ? "en" : found;
        } catch (IllegalArgumentException _) {
            return "en";
        }
    }

    String say(String key) {
        return bundle.getString(key);
    }

    String money(long cents) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(cents / 100.0);
    }

    String language() {
        return locale.getLanguage();
    }

    String direction() {
        return language().equals("ar") ? "rtl" : "ltr";
    }
}
