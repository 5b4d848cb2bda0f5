package ruhr.kumpel.campaign;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a supporter typed.
///
/// @param key names the form: sent twice, it counts once
/// @param choice the id of a reward, or [#OTHER]
/// @param amount if it is another one
/// @param as the name or pseudonym
public record SupportForm(
        String key, String choice, String amount, String shown, String as, String message, String email) {

    static final String OTHER = "other";
    static final int LONGEST_NAME = 60;
    static final int LONGEST_MESSAGE = 500;

    public SupportForm(
            @Nullable String key,
            @Nullable String choice,
            @Nullable String amount,
            @Nullable String shown,
            @Nullable String as,
            @Nullable String message,
            @Nullable String email) {
        this.key = requireNonNullElse(key, "");
        this.choice = requireNonNullElse(choice, "");
        this.amount = requireNonNullElse(amount, "").strip();
        this.shown = requireNonNullElse(shown, "");
        this.as = requireNonNullElse(as, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        this.message = requireNonNullElse(message, "").replace("\r\n", "\n").strip();
        this.email = requireNonNullElse(email, "").strip();
    }

    Problems problems(Campaign campaign, Visit visit) {
        var problems = new Problems();
        if (reward(campaign).isEmpty()) checkAmount(problems, visit);
        checkSupporter(problems, visit);
        return problems;
    }

    /// All but what is given.
    public void checkSupporter(Problems problems, Visit visit) {
        var how = Shown.parse(shown);
        if (how.isEmpty()) problems.add("shown", visit.say("campaign.support.shown.missing"));
        else if (how.get() != Shown.ANONYMOUS && as.isEmpty())
            problems.add("as", visit.say("campaign.support.as.missing"));
        if (as.length() > LONGEST_NAME) problems.add("as", visit.say("campaign.support.as.too-long", LONGEST_NAME));
        if (message.length() > LONGEST_MESSAGE)
            problems.add("message", visit.say("campaign.support.message.too-long", LONGEST_MESSAGE));
        if (visit.member().isEmpty() && EmailAddress.parse(email).isEmpty())
            problems.add("email", visit.say("campaign.support.email.missing"));
    }

    private void checkAmount(Problems problems, Visit visit) {
        checkAmount("amount", amount, problems, visit);
    }

    /// That it is an amount, and one that somebody gives.
    public static void checkAmount(String field, String text, Problems problems, Visit visit) {
        var telling = Telling.to(visit);
        var typed = Money.parse(text);
        if (typed.isEmpty()) problems.add(field, visit.say("campaign.support.amount.missing"));
        else if (typed.get().compareTo(Campaign.LEAST) < 0 || typed.get().compareTo(Campaign.MOST) > 0)
            problems.add(
                    field,
                    visit.say(
                            "campaign.support.amount.range",
                            telling.money(Campaign.LEAST),
                            telling.money(Campaign.MOST)));
    }

    /// Only of a form without problems.
    Wish wish(Campaign campaign) {
        var reward = reward(campaign);
        return new Wish(
                campaign.id(),
                reward.map(Reward::amount).orElseGet(() -> Money.parse(amount).orElseThrow()),
                reward.map(Reward::id),
                Shown.parse(shown).orElseThrow(),
                as,
                message);
    }

    /// As sent, or a new one if that is none.
    public UUID id() {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : Ids.next();
    }

    Optional<Reward> reward(Campaign campaign) {
        return campaign.content().rewards().stream()
                .filter(one -> one.id().toString().equals(choice))
                .findFirst();
    }
}
