package ruhr.kumpel.pinboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What a posting says.
///
/// @param text plain, with empty lines between paragraphs; may be empty where a source gives only headlines
/// @param category key of the portal's topic
/// @param town official key; empty for the whole region
/// @param link where there is more; may be empty
/// @param until the last day on which it is shown
record Content(
        Localized title,
        Localized text,
        String category,
        Optional<String> town,
        String link,
        LocalDate until,
        Optional<Event> event) {

    static final int LONGEST_TITLE = 160;
    static final int LONGEST_TEXT = 8000;

    /// In which it was written.
    LanguageTag source() {
        return title.languages().iterator().next();
    }

    boolean saysTheSameAs(Content other) {
        return title.equals(other.title) && text.equals(other.text) && link.equals(other.link);
    }

    /// With the words of one more language, or other words of one that is there.
    Content in(LanguageTag language, String otherTitle, String otherText) {
        return new Content(
                title.with(language, otherTitle), text.with(language, otherText), category, town, link, until, event);
    }

    /// The same words in the language it was written in, and what others translated meanwhile.
    Content keepingTranslationsOf(Content before) {
        var titles = new LinkedHashMap<>(title.texts());
        var texts = new LinkedHashMap<>(text.texts());
        before.title.texts().forEach(titles::putIfAbsent);
        before.text.texts().forEach(texts::putIfAbsent);
        return new Content(new Localized(titles), new Localized(texts), category, town, link, until, event);
    }
}
