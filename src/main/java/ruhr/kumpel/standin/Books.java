package ruhr.kumpel.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Everything the stand-in remembers, as the JSON objects that it answers with. Kept in a file if there is one, so
/// that a demo goes on after a restart.
final class Books {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Optional<Path> file;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<String, Map<String, Object>> objects = new LinkedHashMap<>();

    Books(Optional<Path> file, JsonMapper json, Clock clock) {
        this.file = file;
        this.json = json;
        this.clock = clock;
        file.filter(Files::exists).ifPresent(this::read);
    }

    /// A new object of an account; no account is the platform itself.
    Map<String, Object> add(String prefix, String kind, String account) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", name(prefix));
        object.put("object", kind);
        object.put("created", clock.instant().getEpochSecond());
        object.put("livemode", false);
        object.put("_account", account);
        objects.put(text(object, "id"), object);
        return object;
    }

    /// Nobody learns what another account has.
    Map<String, Object> get(String id, String account) {
        var found = objects.get(id);
        if (found == null || !account.equals(found.get("_account"))) throw Refusal.missing(id);
        return found;
    }

    Optional<Map<String, Object>> find(String id) {
        return Optional.ofNullable(objects.get(id));
    }

    /// Newest first.
    List<Map<String, Object>> all(String kind, String account, Predicate<Map<String, Object>> wanted) {
        var found = new ArrayList<Map<String, Object>>();
        for (var object : objects.values())
            if (kind.equals(object.get("object")) && account.equals(object.get("_account")) && wanted.test(object))
                found.add(object);
        return found.reversed();
    }

    /// After each change.
    void keep() {
        file.ifPresent(this::write);
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    static String text(Map<String, Object> object, String name) {
        return String.valueOf(object.getOrDefault(name, ""));
    }

    static long number(Map<String, Object> object, String name) {
        return object.get(name) instanceof Number number ? number.longValue() : 0;
    }

    static String name(String prefix) {
        var bytes = new byte[12];
        CHANCE.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }

    private void read(Path from) {
        try {
            objects.putAll(
                    json.readValue(Files.readString(from), new TypeReference<Map<String, Map<String, Object>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path to) {
        try {
            var fresh = to.resolveSibling(to.getFileName() + ".new");
            Files.writeString(fresh, json.writeValueAsString(objects));
            Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
