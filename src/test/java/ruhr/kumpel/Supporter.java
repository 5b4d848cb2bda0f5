package ruhr.kumpel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;

/// Promises gifts to the salon, regrets some, and looks from time to time what became of them.
final class Supporter extends Doer<Supporter.Deed> {

    private final SupportedSalon salon;
    private final Surfer surfer;
    private final Random random;
    private final List<Gift> mine = new ArrayList<>();

    sealed interface Deed {

        Gift gift();

        record Promise(Gift gift) implements Deed {}

        record Withdrawal(Gift gift) implements Deed {}
    }

    Supporter(SupportedSalon salon, Surfer signedIn, Random random) {
        this.salon = salon;
        this.surfer = signedIn;
        this.random = random;
    }

    @Override
    Optional<Deed> next() {
        mine.stream().filter(Supporter::isWorthALook).findFirst().ifPresent(this::look);
        var regretted = mine.stream()
                .filter(gift -> gift.course() == Gift.Course.REGRETTED && gift.stage() == Gift.Stage.PROMISED)
                .findFirst();
        if (regretted.isPresent() && mine.remove(regretted.get()))
            return Optional.of(new Deed.Withdrawal(regretted.get()));
        return Optional.of(new Deed.Promise(new Gift(UUID.randomUUID(), choice(), oneOf(Gift.Course.values()))));
    }

    @Override
    Answer ask(Deed deed) {
        return switch (deed) {
            case Deed.Promise(var gift) ->
                surfer.post(SupportedSalon.PORTAL, "/de" + salon.path() + "/support", form(gift));
            case Deed.Withdrawal(var gift) -> surfer.post(SupportedSalon.PORTAL, page(gift) + "/withdrawal", Map.of());
        };
    }

    @Override
    boolean acknowledges(Answer answer, Deed deed) {
        return answer.status() == 303 && answer.location().endsWith(page(deed.gift()));
    }

    @Override
    void remember(Deed deed, Answer answer) {
        switch (deed) {
            case Deed.Promise(var gift) -> {
                salon.gifts().add(gift);
                mine.add(gift);
            }
            case Deed.Withdrawal(var gift) -> gift.reaches(Gift.Stage.LAPSED);
        }
    }

    private static boolean isWorthALook(Gift gift) {
        return gift.reference().isEmpty()
                || gift.earnsVoucher() && gift.voucher().isEmpty();
    }

    private void look(Gift gift) {
        var page = surfer.get(SupportedSalon.PORTAL, page(gift)).page();
        gift.shows(
                page.select("#reference").val(),
                page.select("main a[href*=/vouchers/]").attr("href"));
    }

    private static String page(Gift gift) {
        return "/de/my/supports/" + gift.key();
    }

    private SupportedSalon.Choice choice() {
        if (random.nextInt(3) == 0) return SupportedSalon.Choice.other(500 + random.nextInt(7_500));
        return oneOf(salon.choices().toArray(SupportedSalon.Choice[]::new));
    }

    private <T> T oneOf(T[] some) {
        return some[random.nextInt(some.length)];
    }

    private static Map<String, Object> form(Gift gift) {
        return Map.of(
                "key", gift.key(),
                "choice", gift.choice().id(),
                "amount", new Money(gift.cents()).plain(),
                "shown", "anonymous",
                "order", "true");
    }
}
