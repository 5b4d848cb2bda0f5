package ruhr.kumpel.pinboard;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/// The fields of the form as browsers send them.
record PostingInput(
        @Nullable String key,
        @Nullable String event,
        @Nullable String title,
        @Nullable String text,
        @Nullable String language,
        @Nullable String as,
        @Nullable String category,
        @Nullable String town,
        @Nullable String link,
        @Nullable String until,
        @Nullable String startDay,
        @Nullable String startTime,
        @Nullable String endDay,
        @Nullable String endTime,
        @Nullable String zone,
        @Nullable String online,
        @Nullable String place,
        @Nullable String repeat,
        @Nullable String repeatUntil,
        @Nullable String repeatCount,
        @Nullable String rule,
        @Nullable String except,
        @Nullable String seen) {

    PostingForm form() {
        return new PostingForm(
                Typed.line(key),
                !Typed.line(event).isEmpty(),
                Typed.line(title),
                Typed.text(text),
                Typed.line(language),
                Typed.line(as),
                Typed.line(category),
                Typed.line(town),
                Typed.line(link),
                Typed.line(until),
                new PostingForm.When(
                        startDay,
                        startTime,
                        endDay,
                        endTime,
                        zone,
                        !Typed.line(online).isEmpty(),
                        place,
                        repeat,
                        repeatUntil,
                        repeatCount,
                        rule,
                        except));
    }

    String seenThen() {
        return requireNonNullElse(seen, "");
    }
}
