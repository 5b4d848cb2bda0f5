package ruhr.kumpel.campaign;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a business typed about a thing. Missing fields are empty.
///
/// @param label by language
public record ThingForm(
        String amount, String stock, String delivery, String vat, String handout, Map<String, String> label) {

    private static final Money HIGHEST = Money.euros(1_000);
    private static final Money LOWEST = Money.euros(1);
    static final int MOST_PIECES = 1_000;
    static final int LONGEST_HANDOUT = 1_000;

    public ThingForm(
            @Nullable String amount,
            @Nullable String stock,
            @Nullable String delivery,
            @Nullable String vat,
            @Nullable String handout,
            @Nullable Map<String, String> label) {
        this.amount = requireNonNullElse(amount, "").strip();
        this.stock = requireNonNullElse(stock, "").strip();
        this.delivery = requireNonNullElse(delivery, "");
        this.vat = requireNonNullElse(vat, "");
        this.handout = requireNonNullElse(handout, "").replace("\r\n", "\n").strip();
        this.label = requireNonNullElse(label, Map.of());
    }

    static ThingForm sent(HttpServletRequest request, Visit visit) {
        var label = new HashMap<String, String>();
        for (var language : visit.site().languages())
            label.put(language.value(), requireNonNullElse(request.getParameter("label-" + language), ""));
        return new ThingForm(
                request.getParameter("amount"),
                request.getParameter("stock"),
                request.getParameter("delivery"),
                request.getParameter("vat"),
                request.getParameter("handout"),
                label);
    }

    static ThingForm empty() {
        return new ThingForm("", "", Delivery.COUNTER.word(), Vat.SINGLE.word(), "", Map.of());
    }

    Problems problems(Visit visit) {
        var problems = new Problems();
        var first = "label-" + visit.language();
        if (label(visit.language()).isEmpty()) problems.add(first, visit.say("campaign.form.label.missing"));
        for (var language : visit.site().languages())
            if (label(language).length() > CampaignForm.LONGEST_TITLE)
                problems.add(
                        "label-" + language, visit.say("campaign.form.title.too-long", CampaignForm.LONGEST_TITLE));
        if (Money.parse(amount)
                .filter(one -> one.compareTo(LOWEST) >= 0 && one.compareTo(HIGHEST) <= 0)
                .isEmpty()) problems.add("amount", visit.say("campaign.thing.amount.wrong"));
        if (pieces(stock).isEmpty()) problems.add("stock", visit.say("campaign.thing.stock.wrong", MOST_PIECES));
        if (Delivery.parse(delivery).isEmpty()) problems.add("delivery", visit.say("campaign.thing.delivery.missing"));
        boolean digital = delivery.equals(Delivery.DIGITAL.word());
        if (digital && handout.isEmpty() || handout.length() > LONGEST_HANDOUT)
            problems.add("handout", visit.say("campaign.thing.handout.wrong", LONGEST_HANDOUT));
        if (Vat.parse(vat).isEmpty()) problems.add("vat", visit.say("campaign.thing.vat.missing"));
        return problems;
    }

    /// Only of a form without problems.
    Reward reward(Visit visit) {
        var said = Localized.EMPTY.with(visit.language(), label(visit.language()));
        for (var language : visit.site().languages())
            if (!label(language).isEmpty()) said = said.with(language, label(language));
        var way = Delivery.parse(delivery).orElseThrow();
        return new Reward(
                UUID.randomUUID(),
                Money.parse(amount).orElseThrow(),
                said,
                Optional.of(new Thing(
                        pieces(stock).orElseThrow(),
                        way,
                        Vat.parse(vat).orElseThrow(),
                        way == Delivery.DIGITAL ? handout : "")));
    }

    public String label(LanguageTag language) {
        return requireNonNullElse(label.get(language.value()), "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    static OptionalInt pieces(String typed) {
        if (!typed.matches("\\d{1,4}")) return OptionalInt.empty();
        int number = Integer.parseInt(typed);
        return number >= 1 && number <= MOST_PIECES ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
