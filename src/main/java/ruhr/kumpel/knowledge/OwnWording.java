package ruhr.kumpel.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a town's own section says in one language.
///
/// @param after where an added one stands
record OwnWording(String title, String body, String after) {

    static final OwnWording EMPTY = new OwnWording("", "", "");
    static final int LONGEST_BODY = 20_000;

    static OwnWording typed(Map<String, String> fields) {
        var wording = Wording.typed(fields);
        return new OwnWording(
                wording.title(),
                wording.body(),
                fields.getOrDefault("after", "").strip());
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("body", body);
        fields.put("after", after);
        return fields;
    }
}
