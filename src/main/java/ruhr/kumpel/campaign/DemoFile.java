package ruhr.kumpel.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.PaymentState;

/// Reads `demo/campaigns.yaml`.
@SuppressWarnings("unchecked")
final class DemoFile {

    private DemoFile() {}

    /// @param more gifts without words
    record Told(
            String organisation,
            State state,
            Content content,
            List<Gift> gifts,
            int more,
            Optional<String> thanks,
            Optional<String> reason) {}

    /// @param name empty if anonymous
    record Gift(String name, Money amount, PaymentState state, String message) {}

    static List<Told> read(LocalDate today) {
        return DemoTexts.read("campaigns.yaml").stream()
                .map(one -> told(one, today))
                .toList();
    }

    private static Told told(Map<String, Object> one, LocalDate today) {
        return new Told(
                (String) DemoTexts.the(one, "organisation"),
                State.valueOf(((String) DemoTexts.the(one, "state")).toUpperCase(Locale.ROOT)),
                content(one, today),
                ((List<List<Object>>) DemoTexts.the(one, "gifts"))
                        .stream().map(DemoFile::gift).toList(),
                (Integer) DemoTexts.the(one, "more"),
                text(one.get("thanks")),
                text(one.get("reason")));
    }

    private static Content content(Map<String, Object> one, LocalDate today) {
        var second = (Integer) one.get("second");
        return new Content(
                DemoTexts.localized(one, 0),
                DemoTexts.localized(one, 1),
                Money.euros((Integer) DemoTexts.the(one, "goal")),
                Optional.ofNullable(second).map(Money::euros),
                today.plusDays((Integer) DemoTexts.the(one, "days")),
                Release.RECEIVED,
                Stream.concat(
                                ((List<List<Object>>) DemoTexts.the(one, "rewards"))
                                        .stream().map(DemoFile::reward),
                                ((List<List<Object>>) one.getOrDefault("things", List.of()))
                                        .stream().map(DemoFile::thing))
                        .toList());
    }

    private static Reward reward(List<Object> said) {
        var label = new LinkedHashMap<LanguageTag, String>();
        ((Map<String, String>) said.get(1)).forEach((language, text) -> label.put(new LanguageTag(language), text));
        return new Reward(UUID.randomUUID(), Money.euros((Integer) said.getFirst()), new Localized(label));
    }

    /// [euros, pieces, delivery, what, what is sent if it is digital]
    private static Reward thing(List<Object> said) {
        var voucher = reward(List.of(said.get(0), said.get(3)));
        var delivery = Delivery.parse((String) said.get(2)).orElseThrow();
        var handout = said.size() > 4 ? (String) said.get(4) : "";
        var thing = new Thing((Integer) said.get(1), delivery, Vat.SINGLE, handout);
        return new Reward(voucher.id(), voucher.amount(), voucher.label(), Optional.of(thing));
    }

    private static Gift gift(List<Object> said) {
        return new Gift(
                (String) said.get(0),
                Money.euros((Integer) said.get(1)),
                PaymentState.valueOf(((String) said.get(2)).toUpperCase(Locale.ROOT)),
                (String) said.get(3));
    }

    /// Gifts of others, always the same.
    static List<Gift> others(Told told) {
        var sums = List.of(10, 25, 50, 15, 20, 100, 30, 45, 20, 60);
        var gifts = new ArrayList<Gift>();
        for (int i = 0; i < told.more(); i++) {
            boolean over = told.state() == State.THANKED || told.state() == State.ENDED;
            var state = i % 11 == 10
                    ? PaymentState.LAPSED
                    : i % 5 == 4 && !over
                            ? PaymentState.PROMISED
                            : i % 3 == 2 ? PaymentState.RECEIVED : PaymentState.CONFIRMED;
            gifts.add(new Gift("", Money.euros(sums.get(i % sums.size())), state, ""));
        }
        return gifts;
    }

    private static Optional<String> text(@Nullable Object said) {
        return Optional.ofNullable((String) said);
    }
}
