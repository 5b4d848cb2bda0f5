package ruhr.kumpel.pinboard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.web.Visit;

/// What somebody typed about a posting.
///
/// @param key the form's own id: sent twice, it posts once
/// @param event whether it asks for a date
/// @param as id of the organisation in whose name; nothing for her own
public record PostingForm(
        String key,
        boolean event,
        String title,
        String text,
        String language,
        String as,
        String category,
        String town,
        String link,
        String until,
        When when) {

    /// When and where, of events.
    public record When(
            String startDay,
            String startTime,
            String endDay,
            String endTime,
            String zone,
            boolean online,
            String place,
            String repeat,
            String repeatUntil,
            String repeatCount,
            String rule,
            String except) {

        public When(
                @Nullable String startDay,
                @Nullable String startTime,
                @Nullable String endDay,
                @Nullable String endTime,
                @Nullable String zone,
                boolean online,
                @Nullable String place,
                @Nullable String repeat,
                @Nullable String repeatUntil,
                @Nullable String repeatCount,
                @Nullable String rule,
                @Nullable String except) {
            this.startDay = Typed.line(startDay);
            this.startTime = Typed.line(startTime);
            this.endDay = Typed.line(endDay);
            this.endTime = Typed.line(endTime);
            this.zone = Typed.line(zone);
            this.online = online;
            this.place = Typed.line(place);
            this.repeat = Typed.line(repeat);
            this.repeatUntil = Typed.line(repeatUntil);
            this.repeatCount = Typed.line(repeatCount);
            this.rule = Typed.line(rule);
            this.except = Typed.text(except);
        }
    }

    static PostingForm blank(boolean event, int expiryDays, Visit visit) {
        return new PostingForm(
                Postings.freshId().toString(),
                event,
                "",
                "",
                visit.language().value(),
                "",
                "",
                "",
                "",
                event ? "" : visit.today().plusDays(expiryDays).toString(),
                none(visit));
    }

    private static When none(Visit visit) {
        return new When("", "", "", "", visit.site().zone().getId(), false, "", Repeat.ONCE.word(), "", "", "", "");
    }

    static PostingForm of(Posting posting, Visit visit) {
        var content = posting.content();
        return new PostingForm(
                posting.id().toString(),
                content.event().isPresent(),
                content.title().in(content.source()).value(),
                content.text().exactly(content.source()).orElse(""),
                content.source().value(),
                posting.organisation()
                        .map(OrganisationId::value)
                        .map(UUID::toString)
                        .orElse(""),
                content.category(),
                content.town().orElse(""),
                content.link(),
                content.until().toString(),
                content.event().map(PostingForm::when).orElseGet(() -> none(visit)));
    }

    private static When when(Event event) {
        var rule = event.repeats().map(Recurrence::written).orElse("");
        return new When(
                event.starts().toLocalDate().toString(),
                event.wholeDay() ? "" : time(event.starts().toLocalTime()),
                event.ends().toLocalDate().equals(event.starts().toLocalDate())
                        ? ""
                        : event.ends().toLocalDate().toString(),
                event.wholeDay() ? "" : time(event.ends().toLocalTime()),
                event.zone().getId(),
                event.online(),
                event.place(),
                rule.isEmpty() ? Repeat.ONCE.word() : Repeat.RULE.word(),
                "",
                "",
                rule,
                event.except().stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n")));
    }

    private static String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /// By the field, for whoever comes second.
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("title", title);
        said.put("text", text);
        said.put("language", language);
        said.put("as", as);
        said.put("category", category);
        said.put("town", town);
        said.put("link", link);
        if (!event) {
            said.put("until", until);
            return said;
        }
        said.put("startDay", when.startDay);
        said.put("startTime", when.startTime);
        said.put("endDay", when.endDay);
        said.put("endTime", when.endTime);
        said.put("zone", when.zone);
        said.put("online", Boolean.toString(when.online));
        said.put("place", when.place);
        said.put("repeat", when.repeat);
        said.put("rule", when.rule);
        said.put("except", when.except);
        return said;
    }
}
