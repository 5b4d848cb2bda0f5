package ruhr.kumpel;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import ruhr.kumpel.kernel.Money;

/// Redeems vouchers in parts, beside other tills that know nothing of it: sometimes more is asked for than is left.
final class Till extends Doer<Till.Press> {

    private final SupportedSalon salon;
    private final Surfer surfer;
    private final Random random;
    private final Map<UUID, Press> redeemed = new ConcurrentHashMap<>();

    /// Of the button.
    record Press(UUID key, Gift gift, long cents) {}

    Till(SupportedSalon salon, Surfer signedIn, Random random) {
        this.salon = salon;
        this.surfer = signedIn;
        this.random = random;
    }

    @Override
    Optional<Press> next() {
        var vouchers = salon.gifts().stream()
                .filter(gift -> !gift.voucher().isEmpty() && gift.redeemed() < gift.cents())
                .toList();
        if (vouchers.isEmpty()) return Optional.empty();
        var gift = vouchers.get(random.nextInt(vouchers.size()));
        return Optional.of(new Press(UUID.randomUUID(), gift, 1 + random.nextLong(gift.cents())));
    }

    @Override
    Answer ask(Press press) {
        return surfer.post(
                SupportedSalon.PORTAL,
                press.gift().voucher() + "/redemptions",
                Map.of("key", press.key(), "amount", new Money(press.cents()).plain()));
    }

    /// That not enough is left is an answer, too.
    @Override
    boolean acknowledges(Answer answer, Press press) {
        return isRedeemed(answer, press) || answer.status() == 422;
    }

    @Override
    void remember(Press press, Answer answer) {
        if (!isRedeemed(answer, press)) return;
        redeemed.put(press.key(), press);
        press.gift().redeem(press.cents());
    }

    private static boolean isRedeemed(Answer answer, Press press) {
        return answer.status() == 303 && answer.location().endsWith("?done=" + press.key());
    }

    /// What was handed out for it, by the key of the press.
    Map<UUID, Press> redeemed() {
        return redeemed;
    }
}
