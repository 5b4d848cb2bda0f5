package ruhr.kumpel.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// The fields of a job in a version of its entry, in words that people read.
final class JobRevision {

    private final EntryForm form;
    private final Visit visit;
    private final Map<String, String> fields = new LinkedHashMap<>();

    JobRevision(EntryForm form, Visit visit) {
        this.form = form;
        this.visit = visit;
    }

    /// By label.
    Map<String, String> readable() {
        chosen("posting.job.form", JobCheck.FORM);
        chosen("posting.job.contract", JobCheck.CONTRACT);
        typed("posting.job.hours", JobCheck.HOURS);
        typed("posting.job.pay", JobCheck.PAY);
        put("posting.job.range", range());
        put("posting.job.german", german());
        put("posting.job.working", languages());
        checked("posting.job.recognition", JobCheck.RECOGNITION);
        checked("posting.job.housing", JobCheck.HOUSING);
        checked("posting.job.family", JobCheck.FAMILY);
        typed("posting.job.starts", JobCheck.STARTS);
        typed("posting.job.closes", JobCheck.CLOSES);
        typed("posting.job.apply", JobCheck.APPLY);
        return fields;
    }

    private String range() {
        var amounts = (form.text(JobCheck.PAY_FROM) + " – " + form.text(JobCheck.PAY_TO)).replaceAll("^ – $", "");
        return amounts.isEmpty() ? "" : amounts + " " + visit.say("posting.job.per." + form.text(JobCheck.PAY_PER));
    }

    private String german() {
        return GermanLevel.parse(form.text(JobCheck.GERMAN))
                .map(new JobWords(visit)::level)
                .orElse("");
    }

    private String languages() {
        return form.all(JobCheck.WORKING).stream()
                .map(LanguageTag::parse)
                .flatMap(Optional::stream)
                .map(Telling.to(visit)::language)
                .collect(Collectors.joining(", "));
    }

    private void chosen(String key, String field) {
        put(key, form.has(field) ? visit.say(key + "." + form.text(field)) : "");
    }

    private void typed(String key, String field) {
        put(key, form.text(field));
    }

    private void checked(String key, String field) {
        put(key, form.has(field) ? visit.say("revision.yes") : "");
    }

    private void put(String key, String words) {
        if (!words.isBlank()) fields.put(visit.say(key), words);
    }
}
