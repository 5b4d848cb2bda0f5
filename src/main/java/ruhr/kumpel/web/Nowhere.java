package ruhr.kumpel.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What a host shows that nobody has claimed: no portal, no links, only the page that says so.
final class Nowhere {

    static final Site SITE = new Site(
            Optional.empty(),
            "nowhere",
            "",
            Localized.german("Kumpel"),
            Localized.EMPTY,
            "",
            "kumpel",
            List.of(
                    LanguageTag.GERMAN,
                    LanguageTag.ENGLISH,
                    LanguageTag.UKRAINIAN,
                    LanguageTag.ARABIC,
                    LanguageTag.TURKISH),
            ZoneOffset.UTC,
            Set.of(),
            List.of(),
            List.of());

    private Nowhere() {}
}
