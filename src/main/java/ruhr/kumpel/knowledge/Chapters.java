package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A page's text cut at its headings of the first two levels. What stands before the first heading is a chapter too.
record Chapters(List<Chapter> all) {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,2}\\s+(.*?)\\s*(?:\\{#([a-z0-9-]{1,40})})?\\s*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    /// @param key under which it is found in every language; nothing if it has none
    /// @param text with its heading
    /// @param body without it
    record Chapter(String key, String title, String text, String body) {}

    static Chapters of(String text) {
        var chapters = new ArrayList<Chapter>();
        var open = new Open("", "", new StringBuilder(), new StringBuilder());
        boolean fenced = false;
        for (var line : text.split("\n", -1)) {
            var heading = HEADING.matcher(line);
            if (FENCE.matcher(line).matches()) fenced = !fenced;
            if (!fenced && heading.matches()) {
                open.closeInto(chapters);
                var key = Optional.ofNullable(heading.group(2)).orElse("");
                open = new Open(key, heading.group(1), new StringBuilder(line), new StringBuilder());
            } else open.add(line);
        }
        open.closeInto(chapters);
        return new Chapters(List.copyOf(chapters));
    }

    Optional<Chapter> with(String key) {
        return all.stream()
                .filter(one -> !key.isEmpty() && one.key().equals(key))
                .findFirst();
    }

    /// What it says, or nothing if there is no such chapter.
    String saying(String key) {
        return with(key).map(Chapter::text).orElse("");
    }

    private record Open(String key, String title, StringBuilder text, StringBuilder body) {

        void add(String line) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
            body.append(body.isEmpty() ? "" : "\n").append(line);
        }

        void closeInto(List<Chapter> chapters) {
            var whole = text.toString().strip();
            if (!whole.isEmpty())
                chapters.add(new Chapter(key, title, whole, body.toString().strip()));
        }
    }
}
