package ruhr.kumpel.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a page says in one language.
///
/// @param lead one or two sentences below the title
/// @param body Markdown; its headings of the second level are the page's sections
/// @param basis where it is written: law and paragraph, and until when that was looked at
public record Wording(String title, String lead, String body, String basis) {

    static final Wording EMPTY = new Wording("", "", "", "");

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_LEAD = 400;
    static final int LONGEST_BODY = 60_000;
    static final int LONGEST_BASIS = 2_000;

    /// As the form's fields.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("lead", lead);
        fields.put("body", body);
        fields.put("basis", basis);
        return fields;
    }

    static Wording typed(Map<String, String> fields) {
        return new Wording(
                text(fields, "title").replaceAll("\\s+", " "),
                text(fields, "lead"),
                text(fields, "body"),
                text(fields, "basis"));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
