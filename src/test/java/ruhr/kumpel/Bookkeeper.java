package ruhr.kumpel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.ExampleStatement;

/// Says for the salon what has arrived, and takes in its bank's files. Like those of real banks they overlap, and now
/// and
/// then one is taken in once more.
final class Bookkeeper extends Doer<Bookkeeper.Deed> {

    static final String PAYER = "Petra Abendstern";

    private static final int MOST_LINES = 4;

    private final SupportedSalon salon;
    private final Surfer surfer;
    private final Set<Gift> told = new HashSet<>();
    private final Set<Gift> banked = new HashSet<>();
    private List<Line> before = List.of();
    private int turn;

    sealed interface Deed {

        record Arrival(Gift gift) implements Deed {}

        record Statement(List<Gift> gifts, List<Line> lines) implements Deed {}
    }

    /// Of a bank file.
    record Line(Money amount, String purpose) {}

    Bookkeeper(SupportedSalon salon, Surfer signedIn) {
        this.salon = salon;
        this.surfer = signedIn;
    }

    @Override
    Optional<Deed> next() {
        return turn++ % 2 == 0 ? arrival() : statement();
    }

    @Override
    Answer ask(Deed deed) {
        return switch (deed) {
            case Deed.Arrival(var gift) ->
                surfer.post(
                        SupportedSalon.PORTAL, "/de" + salon.path() + "/supports/" + gift.key() + "/arrival", Map.of());
            case Deed.Statement(var _, var lines) ->
                surfer.upload(
                        SupportedSalon.PORTAL,
                        "/de" + salon.organisation() + "/bank",
                        Map.of(),
                        Map.of("file", file(lines)));
        };
    }

    @Override
    boolean acknowledges(Answer answer, Deed deed) {
        return switch (deed) {
            case Deed.Arrival _ -> answer.status() == 303 && answer.location().endsWith("/manage");
            case Deed.Statement _ -> answer.status() == 200;
        };
    }

    @Override
    void remember(Deed deed, Answer answer) {
        switch (deed) {
            case Deed.Arrival(var gift) -> gift.reaches(Gift.Stage.RECEIVED);
            case Deed.Statement(var gifts, var _) -> gifts.forEach(gift -> gift.reaches(Gift.Stage.CONFIRMED));
        }
    }

    /// Each once, however many files it stood in.
    Set<String> purposes() {
        var purposes = new HashSet<String>();
        for (var deed : acknowledged())
            if (deed instanceof Deed.Statement(var _, var lines)) lines.forEach(line -> purposes.add(line.purpose()));
        return purposes;
    }

    private Optional<Deed> arrival() {
        return salon.gifts().stream()
                .filter(gift -> gift.course() == Gift.Course.SAID_TO_BE_THERE || gift.course() == Gift.Course.BOTH)
                .filter(told::add)
                .findFirst()
                .map(Deed.Arrival::new);
    }

    private Optional<Deed> statement() {
        if (turn % 10 == 0 && !before.isEmpty()) return Optional.of(new Deed.Statement(List.of(), before));
        var gifts = salon.gifts().stream()
                .filter(gift -> gift.course() == Gift.Course.SEEN_BY_THE_BANK || gift.course() == Gift.Course.BOTH)
                .filter(gift -> !gift.reference().isEmpty() && !banked.contains(gift))
                .limit(MOST_LINES)
                .toList();
        if (gifts.isEmpty()) return Optional.empty();
        banked.addAll(gifts);
        var lines = new ArrayList<>(before.subList(before.size() / 2, before.size()));
        gifts.forEach(gift -> lines.add(new Line(new Money(gift.cents()), "Unterstützung " + gift.reference())));
        if (turn % 40 == 1) lines.add(new Line(Money.euros(7), "Trinkgeld " + UUID.randomUUID()));
        before = List.copyOf(lines);
        return Optional.of(new Deed.Statement(gifts, before));
    }

    private Surfer.File file(List<Line> lines) {
        var statement = new ExampleStatement(salon.iban());
        lines.forEach(line -> statement.came(line.amount(), PAYER, line.purpose()));
        return new Surfer.File("camt.xml", "application/xml", statement.text().getBytes(StandardCharsets.UTF_8));
    }
}
