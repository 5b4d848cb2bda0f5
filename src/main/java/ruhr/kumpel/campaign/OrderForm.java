package ruhr.kumpel.campaign;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a buyer says beside her support: where a thing is sent, for whom a voucher is, and that she orders.
///
/// @param address several lines
/// @param present whether the voucher is for somebody else
/// @param recipient her name; `giver` whose present it is; `to` where it is mailed, empty if the giver hands it over
/// @param day on which it is sent; today if empty
/// @param order the button under all that must be known before
public record OrderForm(
        String address,
        boolean present,
        String recipient,
        String giver,
        String to,
        String words,
        String day,
        boolean order) {

    private static final int LONGEST_ADDRESS = 400;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORDS = 500;
    private static final int LATEST_DAYS = 365;

    public static OrderForm sent(HttpServletRequest request) {
        return new OrderForm(
                lines(request.getParameter("address")),
                "true".equals(request.getParameter("present")),
                line(request.getParameter("recipient")),
                line(request.getParameter("giver")),
                requireNonNullElse(request.getParameter("to"), "").strip(),
                lines(request.getParameter("giftWords")),
                requireNonNullElse(request.getParameter("day"), "").strip(),
                "true".equals(request.getParameter("order")));
    }

    void check(Optional<Reward> reward, Problems problems, Visit visit) {
        if (reward.isEmpty()) return;
        if (reward.get().comesBy(Delivery.MAIL) && (!address.contains("\n") || address.length() > LONGEST_ADDRESS))
            problems.add("address", visit.say("campaign.support.address.wrong", LONGEST_ADDRESS));
        if (isPresent(reward)) checkPresent(problems, visit);
    }

    private void checkPresent(Problems problems, Visit visit) {
        if (recipient.isEmpty() || recipient.length() > LONGEST_NAME)
            problems.add("recipient", visit.say("campaign.support.recipient.wrong", LONGEST_NAME));
        if (giver.isEmpty() || giver.length() > LONGEST_NAME)
            problems.add("giver", visit.say("campaign.support.giver.wrong", LONGEST_NAME));
        if (!to.isEmpty() && EmailAddress.parse(to).isEmpty())
            problems.add("to", visit.say("campaign.support.to.wrong"));
        if (words.length() > LONGEST_WORDS)
            problems.add("giftWords", visit.say("campaign.support.message.too-long", LONGEST_WORDS));
        if (day(visit)
                .filter(one -> !one.isBefore(visit.today())
                        && !one.isAfter(visit.today().plusDays(LATEST_DAYS)))
                .isEmpty()) problems.add("day", visit.say("campaign.support.day.wrong"));
    }

    /// Only what can be redeemed by whoever holds it is for somebody else.
    boolean isPresent(Optional<Reward> reward) {
        return present && reward.filter(Reward::redeemed).isPresent();
    }

    /// Only of a form without problems.
    Present present(UUID id, Visit visit) {
        return new Present(
                id, recipient, to, giver, words, day(visit).orElseThrow(), Optional.empty(), Optional.empty());
    }

    private Optional<LocalDate> day(Visit visit) {
        if (day.isEmpty()) return Optional.of(visit.today());
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String line(@Nullable String text) {
        return requireNonNullElse(text, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String lines(@Nullable String text) {
        return requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }
}
