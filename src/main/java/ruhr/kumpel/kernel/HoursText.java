package ruhr.kumpel.kernel;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ruhr.kumpel.kernel.OpeningHours.Span;

/// The hours of a day as people type them: `9–12:30, 14 bis 18 Uhr`, `9am-5pm`, `24 h`. Nothing means closed.
public final class HoursText {

    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2}))?(am|pm)?";
    private static final Pattern SPAN = Pattern.compile(TIME + "(?:-|bis|to|до)" + TIME);
    private static final Pattern ALL_DAY = Pattern.compile("24(?:h|std|stunden|hours)?");
    private static final int MOST_SPANS = 6;
    private static final int MINUTES = 24 * 60;

    private HoursText() {}

    /// Empty if it cannot be understood or spans overlap.
    public static Optional<List<Span>> read(String typed) {
        var spans = new ArrayList<Span>();
        for (var part : plain(typed).split("[,;/+&]|und|and")) {
            if (part.isEmpty() || part.equals("-")) continue;
            var span = span(part);
            if (span.isEmpty()) return Optional.empty();
            spans.add(span.get());
        }
        return spans.size() > MOST_SPANS || overlap(spans) ? Optional.empty() : Optional.of(List.copyOf(spans));
    }

    public static String of(List<Span> spans) {
        return spans.stream().map(span -> span.from() + "–" + span.to()).collect(Collectors.joining(", "));
    }

    /// One kind of digits, dashes and commas, no blanks and no "Uhr".
    private static String plain(String typed) {
        var plain = new StringBuilder();
        typed.toLowerCase(Locale.ROOT)
                .replaceAll("uhr|closed|geschlossen|kapalı|зачинено|مغلق", "")
                .replaceAll("[–—−‒]", "-")
                .replace('،', ',')
                .replace("إلى", "-")
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && Character.getType(letter) != Character.FORMAT)
                .forEach(letter -> {
                    if (Character.isDigit(letter)) plain.append(Character.digit(letter, 10));
                    else plain.appendCodePoint(letter);
                });
        return plain.toString();
    }

    private static Optional<Span> span(String part) {
        if (ALL_DAY.matcher(part).matches()) return Optional.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        var match = SPAN.matcher(part);
        if (!match.matches()) return Optional.empty();
        return time(match, 1).flatMap(from -> time(match, 4).map(to -> new Span(from, to)));
    }

    private static Optional<LocalTime> time(Matcher match, int group) {
        int hour = Integer.parseInt(match.group(group));
        int minute = match.group(group + 1) == null ? 0 : Integer.parseInt(match.group(group + 1));
        var half = match.group(group + 2);
        if (half != null && (hour < 1 || hour > 12)) return Optional.empty();
        if (half != null) hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) return Optional.empty();
        return Optional.of(LocalTime.of(hour % 24, minute));
    }

    private static boolean overlap(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++)
            for (int j = i + 1; j < spans.size(); j++) if (overlap(spans.get(i), spans.get(j))) return true;
        return false;
    }

    private static boolean overlap(Span one, Span other) {
        return begin(one) < end(other) && begin(other) < end(one);
    }

    private static int begin(Span span) {
        return span.from().toSecondOfDay() / 60;
    }

    private static int end(Span span) {
        int end = span.to().toSecondOfDay() / 60;
        return end <= begin(span) ? end + MINUTES : end;
    }
}
