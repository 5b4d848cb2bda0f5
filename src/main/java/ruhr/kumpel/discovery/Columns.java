package ruhr.kumpel.discovery;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of each listing, one array per fact, indexed by its number: about 50 bytes each. Times are seconds in
/// an int (until 2038 an int holds them; later ones count as the last).
final class Columns {

    static final int NOWHERE = -1;

    int[] x = new int[0];
    int[] y = new int[0];
    int[] created = new int[0];
    int[] begins = new int[0];
    int[] ends = new int[0];
    int[] version = new int[0];
    /// [#organisation(UUID)] of whoever posted it; 0: nobody.
    int[] organisation = new int[0];

    byte[] kind = new byte[0];
    long[] idHigh = new long[0];
    long[] idLow = new long[0];

    private final Map<UUID, Integer> organisations = new HashMap<>();

    void put(Spot spot) {
        int number = spot.number();
        grow(number);
        x[number] = spot.point().map(point -> Mercator.x(point.lon())).orElse(NOWHERE);
        y[number] = spot.point().map(point -> Mercator.y(point.lat())).orElse(NOWHERE);
        created[number] = seconds(spot.created(), 0);
        begins[number] = seconds(spot.begins(), 0);
        ends[number] = seconds(spot.ends(), Integer.MAX_VALUE);
        version[number] = spot.version();
        organisation[number] = spot.organisation() == null
                ? 0
                : organisations.computeIfAbsent(spot.organisation(), _ -> organisations.size() + 1);
        kind[number] = (byte) spot.kind().ordinal();
        idHigh[number] = spot.id().getMostSignificantBits();
        idLow[number] = spot.id().getLeastSignificantBits();
    }

    UUID id(int number) {
        return new UUID(idHigh[number], idLow[number]);
    }

    int[] versions(int[] numbers) {
        return Arrays.stream(numbers).map(number -> version[number]).toArray();
    }

    Kind kind(int number) {
        return Kind.values()[kind[number]];
    }

    /// The number of an organisation in [#organisation]; one that never posted anything has none of them.
    int organisation(UUID id) {
        return organisations.getOrDefault(id, -1);
    }

    boolean hasPoint(int number) {
        return x[number] != NOWHERE;
    }

    static int seconds(@Nullable Instant time, int otherwise) {
        return time == null ? otherwise : (int) Math.clamp(time.getEpochSecond(), 0, Integer.MAX_VALUE - 1);
    }

    private void grow(int number) {
        if (number < x.length) return;
        int size = Math.max(number + 1024, x.length + x.length / 2);
        x = Arrays.copyOf(x, size);
        y = Arrays.copyOf(y, size);
        created = Arrays.copyOf(created, size);
        begins = Arrays.copyOf(begins, size);
        ends = Arrays.copyOf(ends, size);
        version = Arrays.copyOf(version, size);
        organisation = Arrays.copyOf(organisation, size);
        kind = Arrays.copyOf(kind, size);
        idHigh = Arrays.copyOf(idHigh, size);
        idLow = Arrays.copyOf(idLow, size);
    }
}
