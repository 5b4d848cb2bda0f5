package ruhr.kumpel.portal;

import java.util.Map;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a manager typed into a form, cleaned.
record Typed(Map<String, String> fields) {

    String line(String name) {
        return fields.getOrDefault(name, "").replaceAll("\\p{Cntrl}+", " ").strip();
    }

    String text(String name) {
        return fields.getOrDefault(name, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /// The text with what was typed in this language; an emptied field takes the language away.
    Localized into(Localized before, LanguageTag language, String name) {
        return before.with(language, text(name));
    }

    void atMost(int length, String name, Problems problems, Visit visit) {
        int is = text(name).length();
        if (is > length) problems.add(name, visit.say("portal.form.too-long", length, is));
    }
}
