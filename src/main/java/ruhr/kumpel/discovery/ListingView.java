package ruhr.kumpel.discovery;

import java.util.List;
import java.util.UUID;
import ruhr.kumpel.web.When;

/// A listing ready to print, for the parts `discovery/entry`, `discovery/card` and `discovery/row`. Words that
/// do not apply are empty.
///
/// @param kind its word, for class names; `kindWords` for readers
/// @param lang language of the title and `dir` its direction, empty if it is the reader's
/// @param otherLanguage "auf Ukrainisch", if it is not the reader's
/// @param now why it cannot wait: "dringend", "noch 3 Tage"
/// @param job what one wants to know of a job at once; empty for others
/// @param cover address of a drawn cover, `photo` of a photo; one of them is empty
public record ListingView(
        UUID id,
        String href,
        String kind,
        String kindWords,
        String kindIcon,
        String title,
        String lang,
        String dir,
        String summary,
        String summaryLang,
        String summaryDir,
        String otherLanguage,
        String where,
        String distance,
        String fresh,
        boolean stale,
        String now,
        String organisation,
        boolean verified,
        String category,
        List<QuantityView> quantities,
        List<String> job,
        String cover,
        String photo,
        String point,
        When changed) {}
