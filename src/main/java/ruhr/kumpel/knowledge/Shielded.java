package ruhr.kumpel.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words with Markdown in them, made fit for a machine that translates: whatever must come back as it is, link targets,
/// placeholders, code and the signs of emphasis, becomes an element `x`, empty or round the words that it marks.
///
/// @param marked what the machine gets, well-formed XML
/// @param pieces what stands for the elements, by their number from 0
record Shielded(String marked, List<Piece> pieces) {

    /// @param close nothing for an empty element
    record Piece(String open, Optional<String> close) {}

    /// The first that fits wins: what stands in code is no link.
    private static final Pattern PIECE = Pattern.compile("(?<code>(`+).+?\\2)"
            + "|!?\\[(?<link>(?:[^\\[\\]]|\\[[^\\[\\]]*])*)](?<target>\\((?:[^()]|\\([^()]*\\))*\\))"
            + "|(?<address><[A-Za-z][A-Za-z0-9+.-]*:[^<>\\s]*>|https?://[^\\s<>()\\[\\]]*[^\\s<>()\\[\\].,;:!?]"
            + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"
            + "|(?<place>\\{\\{[^{}]*}}|\\{#?[\\w.-]+}|%(?:\\d+\\$)?[sd])"
            + "|(?<escape>\\\\\\p{Punct})"
            + "|\\*\\*(?<bold>\\S(?:.*?\\S)?)\\*\\*"
            + "|(?<![\\p{L}\\p{N}_])__(?<bold2>\\S(?:.*?\\S)?)__(?![\\p{L}\\p{N}_])"
            + "|\\*(?<italic>[^\\s*](?:[^*]*[^\\s*])?)\\*"
            + "|(?<![\\p{L}\\p{N}_])_(?<italic2>[^\\s_](?:[^_]*[^\\s_])?)_(?![\\p{L}\\p{N}_])");

    private static final Pattern TAG = Pattern.compile("<x id=[\"'](\\d{1,4})[\"']\\s*(/)?>|<(/)x\\s*>|<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|apos|#39|#x27|#34);");

    static Shielded of(String text) {
        var pieces = new ArrayList<Piece>();
        return new Shielded(mark(text, pieces), List.copyOf(pieces));
    }

    private static String mark(String text, List<Piece> pieces) {
        var marked = new StringBuilder();
        var piece = PIECE.matcher(text);
        int from = 0;
        while (piece.find()) {
            marked.append(escaped(text.substring(from, piece.start())));
            from = piece.end();
            var inside = Optional.<String>empty();
            for (var name : List.of("link", "bold", "bold2", "italic", "italic2"))
                if (piece.group(name) instanceof String words) inside = Optional.of(words);
            int id = pieces.size();
            if (inside.isEmpty() || inside.get().isBlank()) {
                pieces.add(new Piece(piece.group(), Optional.empty()));
                marked.append("<x id=\"").append(id).append("\"/>");
                continue;
            }
            int at = piece.group().indexOf(inside.get());
            pieces.add(new Piece(
                    piece.group().substring(0, at),
                    Optional.of(piece.group().substring(at + inside.get().length()))));
            marked.append("<x id=\"").append(id).append("\">");
            marked.append(mark(inside.get(), pieces)).append("</x>");
        }
        return marked.append(escaped(text.substring(from))).toString();
    }

    /// The translated words with everything back in its place; nothing if the machine lost, doubled or emptied a piece.
    Optional<String> opened(String translated) {
        var text = new StringBuilder();
        var open = new ArrayDeque<Integer>();
        var seen = new HashSet<Integer>();
        var tag = TAG.matcher(translated);
        int from = 0;
        while (tag.find()) {
            text.append(unescaped(translated.substring(from, tag.start())));
            from = tag.end();
            if (tag.group(1) != null) {
                int id = Integer.parseInt(tag.group(1));
                if (id >= pieces.size() || !seen.add(id)) return Optional.empty();
                text.append(pieces.get(id).open());
                if (tag.group(2) == null) open.push(id);
                else if (pieces.get(id).close().isPresent()) return Optional.empty();
            } else if (tag.group(3) != null && !open.isEmpty()) {
                var piece = pieces.get(open.pop());
                if (piece.close().isPresent() && text.toString().endsWith(piece.open())) return Optional.empty();
                text.append(piece.close().orElse(""));
            } else return Optional.empty();
        }
        text.append(unescaped(translated.substring(from)));
        boolean whole = open.isEmpty() && seen.size() == pieces.size();
        return whole
                ? Optional.of(text.toString().replaceAll("\\s*\\R\\s*", " ").strip())
                : Optional.empty();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(found -> switch (found.group()) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;", "&#34;" -> "\"";
            default -> "'";
        });
    }
}
