package ruhr.kumpel.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What the manager said about the columns.
record ColumnsForm(Mapping mapping, Problems problems) {

    static final String COLUMN = "column-";
    static final String FIXED = "fixed-";

    static ColumnsForm read(Map<String, String> form, Import file, ImportTarget target, Visit visit) {
        var problems = new Problems();
        var mapping = new Mapping(columns(form, file, target, visit, problems), fixed(form, target, visit));
        for (var field : target.fields())
            if (field.required() && !mapping.has(field.key()))
                problems.add(
                        hasChoices(field, target, visit) ? FIXED + field.key() : COLUMN + 0,
                        visit.say("intake.columns.required", visit.say(field.words())));
        return new ColumnsForm(mapping, problems);
    }

    private static Map<String, Integer> columns(
            Map<String, String> form, Import file, ImportTarget target, Visit visit, Problems problems) {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < file.columns().size(); i++) {
            var key = form.getOrDefault(COLUMN + i, "");
            var field = Targets.fields(target).stream()
                    .filter(it -> it.key().equals(key))
                    .findFirst();
            if (field.isEmpty()) continue;
            var before = columns.putIfAbsent(key, i);
            if (before != null)
                problems.add(
                        COLUMN + i,
                        visit.say(
                                "intake.columns.twice",
                                visit.say(field.get().words()),
                                file.columns().get(before)));
        }
        return columns;
    }

    private static Map<String, String> fixed(Map<String, String> form, ImportTarget target, Visit visit) {
        var fixed = new LinkedHashMap<String, String>();
        for (var field : target.fields())
            target.choices(field.key(), visit.portal(), visit.language()).stream()
                    .filter(choice -> choice.value().equals(form.get(FIXED + field.key())))
                    .forEach(choice -> fixed.put(field.key(), choice.value()));
        return fixed;
    }

    private static boolean hasChoices(Field field, ImportTarget target, Visit visit) {
        return !target.choices(field.key(), visit.portal(), visit.language()).isEmpty();
    }
}
