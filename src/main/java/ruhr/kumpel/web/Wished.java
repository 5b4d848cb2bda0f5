package ruhr.kumpel.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;

/// Chooses among the languages offered by what the browser asks for (RFC 4647 look-up).
final class Wished {

    private Wished() {}

    static LanguageTag language(@Nullable String acceptLanguage, List<LanguageTag> offered) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500)
            return offered.getFirst();
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var best = Locale.lookupTag(
                    ranges, offered.stream().map(LanguageTag::value).toList());
            return best == null ? offered.getFirst() : new LanguageTag(best);
        } catch (IllegalArgumentException e) {
            return offered.getFirst();
        }
    }
}
