package ruhr.kumpel.discovery;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.PublicHolidays;

/// What the [Atlas] knows of businesses: who is open changes without anybody writing, so it is worked out once for
/// each minute that is asked for.
final class Trades {

    private static final int MOST_MINUTES = 4;

    final Bits campaign = new Bits();
    final Bits vouchers = new Bits();
    private final Map<Integer, OpeningHours> hours = new HashMap<>();
    private final Map<String, Bits> delivers = new HashMap<>();
    private final Map<LocalDateTime, Bits> open = new ConcurrentHashMap<>();

    void put(int number, Face.@Nullable Trading trading) {
        if (trading == null) return;
        open.clear();
        campaign.put(number, trading.campaign());
        vouchers.put(number, trading.vouchers());
        if (!trading.hours().isEmpty()) hours.put(number, HoursCode.read(trading.hours()));
        trading.delivers()
                .forEach(town -> delivers.computeIfAbsent(town, _ -> new Bits()).put(number, true));
    }

    void remove(int number) {
        if (hours.remove(number) != null) open.clear();
        campaign.put(number, false);
        vouchers.put(number, false);
        delivers.values().forEach(bits -> bits.put(number, false));
    }

    /// At that minute of their own time.
    Bits open(LocalDateTime now) {
        if (hours.isEmpty()) return Shelf.NONE;
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (open.size() >= MOST_MINUTES && !open.containsKey(minute)) open.clear();
        return open.computeIfAbsent(minute, this::openAt);
    }

    Bits delivering(String town) {
        return delivers.getOrDefault(town, Shelf.NONE);
    }

    Map<String, Bits> delivering() {
        return delivers;
    }

    private Bits openAt(LocalDateTime minute) {
        var bits = new Bits();
        hours.forEach((number, one) -> {
            if (one.openUntil(minute, PublicHolidays::on).isPresent()) bits.put(number, true);
        });
        return bits;
    }
}
