package ruhr.kumpel.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Writes into each field what would run if it were printed without care: each time other ones of the corpus and
/// its mutations, as many as the field takes. Not meant for threads.
final class Payloads implements Pen {

    private static final int MOST_TRIED = 80;

    private final List<String> payloads;
    private final Map<String, List<String>> waiting = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();

    private Payloads(List<String> payloads) {
        this.payloads = payloads;
    }

    static Payloads withMutations() {
        return new Payloads(
                corpus().stream().flatMap(Payloads::mutated).distinct().toList());
    }

    static List<String> corpus() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/payloads.txt")).stream()
                    .map(line -> line.replace("\\n", "\n")
                            .replace("\\r", "\r")
                            .replace("\\t", "\t")
                            .replace("\\0", "\0")
                            .replace("\\1", "\u0001")
                            .replace("\\\\", "\\"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// As it is; broken out of an attribute, of an element that takes text; encoded, so that whoever decodes
    /// once too often is caught; in odd letters and with gaps, so that whoever searches for words is caught.
    private static Stream<String> mutated(String payload) {
        Stream<UnaryOperator<String>> ways = Stream.of(
                one -> one,
                one -> "\"'>" + one,
                one -> "</textarea></title></script></style>" + one,
                one -> one.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&#34;"),
                one -> one.replace("<", "\\u003c").replace(">", "\\u003e").replace("\"", "\\u0022"),
                one -> one.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22"),
                one -> one.replace("script", "ScR\0iPt").replace("alert", "ale\u200brt"),
                one -> one.replace("alert", "ALERT").replace("<s", "<S").replace("=", " = "));
        return ways.map(way -> way.apply(payload));
    }

    @Override
    public String line(String field, String sensible, int most) {
        return switch (field) {
            case "website", "organisation-website" ->
                "https://www.example.org/'onfocus=alert(1)';//javascript:alert(2)";
            case "picture-file", "logo-file" -> inHeader(packed(field, " ", most));
            default -> packed(field, " ", most);
        };
    }

    @Override
    public String text(String field, String sensible, int most) {
        return packed(field, "\n\n", most);
    }

    /// How many different ones this field has seen.
    int seenBy(String field) {
        return written.getOrDefault(field, Set.of()).size();
    }

    Set<String> fields() {
        return written.keySet();
    }

    private String packed(String field, String between, int most) {
        var some = taken(field, between.length(), most);
        if (some.isEmpty()) {
            waiting.remove(field);
            some = taken(field, between.length(), most);
        }
        written.computeIfAbsent(field, _ -> new HashSet<>()).addAll(some);
        return String.join(between, some);
    }

    private List<String> taken(String field, int between, int most) {
        var some = new ArrayList<String>();
        int length = 0;
        int tried = 0;
        var left = waiting.computeIfAbsent(field, this::shuffled).iterator();
        while (left.hasNext() && length < most && (some.isEmpty() || tried++ < MOST_TRIED)) {
            var payload = left.next();
            if (length + payload.length() + between > most) continue;
            some.add(payload);
            length += payload.length() + between;
            left.remove();
        }
        return some;
    }

    /// Fields see the corpus in an order of their own, so that a few visits see all sorts.
    private List<String> shuffled(String field) {
        var all = new LinkedList<>(payloads);
        Collections.shuffle(all, new Random(field.hashCode()));
        return all;
    }

    /// As browsers write a file's name into the head of a part.
    private static String inHeader(String name) {
        return name.replace("\"", "%22")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace("\0", "");
    }
}
