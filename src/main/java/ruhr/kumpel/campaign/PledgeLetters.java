package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// What a supporter is written, in the language in which she gave.
@Component
class PledgeLetters {

    private final Accounts accounts;
    private final Courier courier;
    private final CampaignStore campaigns;
    private final Payees payees;
    private final Organisations organisations;
    private final Portals portals;
    private final Notices notices;
    private final VoucherSeal seal;
    private final Words words;
    private final Clock clock;

    PledgeLetters(
            Accounts accounts,
            Courier courier,
            CampaignStore campaigns,
            Payees payees,
            Organisations organisations,
            Portals portals,
            Notices notices,
            VoucherSeal seal,
            Words words,
            Clock clock) {
        this.accounts = accounts;
        this.courier = courier;
        this.campaigns = campaigns;
        this.payees = payees;
        this.organisations = organisations;
        this.portals = portals;
        this.notices = notices;
        this.seal = seal;
        this.words = words;
        this.clock = clock;
    }

    /// All that a transfer needs, to copy by hand.
    void howToPay(Campaign campaign, Pledge pledge, Payment payment) {
        var money = telling(campaign, pledge).money(payment.amount());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(told(pledge, "pay.text", money, name(campaign)));
        paragraphs.addAll(transfer(pledge, payment, money));
        paragraphs.add(told(pledge, "pay.straight"));
        send(campaign, pledge, "pay", paragraphs, Optional.empty(), "/my/supports/" + pledge.id());
    }

    /// Once. Whoever has paid meanwhile must not be afraid: the business may not have looked yet.
    void reminder(Campaign campaign, Pledge pledge, Payment payment, Instant lapses) {
        var telling = telling(campaign, pledge);
        var money = telling.money(payment.amount());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(told(pledge, "remind.text", money, name(campaign), telling.date(pledge.made())));
        paragraphs.addAll(transfer(pledge, payment, money));
        paragraphs.add(told(pledge, "remind.paid"));
        paragraphs.add(told(pledge, "remind.lapses", telling.date(lapses)));
        send(campaign, pledge, "remind", paragraphs, Optional.empty(), "/my/supports/" + pledge.id());
    }

    void lapsed(Campaign campaign, Pledge pledge) {
        var money = telling(campaign, pledge).money(pledge.wish().amount());
        send(
                campaign,
                pledge,
                "lapsed",
                List.of(told(pledge, "lapsed.text", money, name(campaign)), told(pledge, "lapsed.paid")),
                Optional.empty(),
                "/my/supports/" + pledge.id());
    }

    /// One letter for all of them: a line for each transfer.
    void howToPay(List<Entered> all, UUID key) {
        var first = all.getFirst().pledge();
        var campaigns = this.campaigns.all(
                all.stream().map(one -> one.pledge().wish().campaign()).toList());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(told(first, "together.text", all.size()));
        for (var one : all) {
            var giro = payees.giroCode(one.payment());
            paragraphs.add(told(
                    first,
                    "together.one",
                    giro.holder(),
                    telling(campaigns.getFirst(), first).money(one.payment().amount()),
                    giro.iban().grouped(),
                    one.payment().reference().grouped()));
        }
        paragraphs.add(told(first, "together.straight"));
        send(campaigns.getFirst(), first, "together", all.size(), paragraphs, Optional.empty(), Together.path(key));
    }

    private List<String> transfer(Pledge pledge, Payment payment, String money) {
        var giro = payees.giroCode(payment);
        return List.of(
                told(pledge, "pay.holder", giro.holder()),
                told(pledge, "pay.iban", giro.iban().grouped()),
                told(pledge, "pay.amount", money),
                told(pledge, "pay.reference", payment.reference().grouped()));
    }

    /// A receipt for what was given without a voucher, or before it.
    ///
    /// @param parcel whether something will be sent
    void arrived(Campaign campaign, Pledge pledge, boolean parcel) {
        var money = telling(campaign, pledge).money(pledge.wish().amount());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(told(pledge, "arrived.text", money, name(campaign)));
        if (parcel) paragraphs.add(told(pledge, "arrived.parcel"));
        paragraphs.add(receipt(campaign, pledge));
        send(campaign, pledge, "arrived", paragraphs, Optional.empty(), "/my/supports/" + pledge.id());
    }

    void voucher(Campaign campaign, Pledge pledge, Voucher voucher, Optional<Present> present) {
        var telling = telling(campaign, pledge);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(told(
                pledge,
                "voucher.text",
                telling.money(pledge.wish().amount()),
                name(campaign),
                telling.money(voucher.worth()),
                telling.date(voucher.expires())));
        present.ifPresent(one -> paragraphs.add(
                one.address().isEmpty()
                        ? told(pledge, "voucher.by-hand", one.recipient())
                        : told(pledge, "voucher.by-mail", one.recipient(), telling.date(one.day()))));
        paragraphs.add(told(pledge, voucher.whole() ? "voucher.how-whole" : "voucher.how"));
        paragraphs.add(receipt(campaign, pledge));
        send(
                campaign,
                pledge,
                "voucher",
                paragraphs,
                Optional.of(seal.code(voucher.id()).grouped()),
                "/vouchers/" + seal.link(voucher.id()).value());
    }

    /// Never a donation unless the organisation may take some, and even then no confirmation for the tax office.
    private String receipt(Campaign campaign, Pledge pledge) {
        return told(
                pledge,
                pledge.wish().reward().isEmpty() && notices.allow(campaign.organisation())
                        ? "donation"
                        : "no-donation");
    }

    /// It takes its time from the business's account to the card.
    void refunded(Campaign campaign, Pledge pledge, Money amount) {
        send(
                campaign,
                pledge,
                "refunded",
                List.of(told(pledge, "refunded.text", telling(campaign, pledge).money(amount), name(campaign))),
                Optional.empty(),
                "/my/supports/" + pledge.id());
    }

    void thanks(Campaign campaign, Pledge pledge, String text) {
        send(
                campaign,
                pledge,
                "thanks",
                List.of(told(pledge, "thanks.text", name(campaign)), text),
                Optional.empty(),
                campaign.path());
    }

    private void send(
            Campaign campaign,
            Pledge pledge,
            String kind,
            List<String> paragraphs,
            Optional<String> code,
            String path) {
        send(campaign, pledge, kind, name(campaign), paragraphs, code, path);
    }

    private void send(
            Campaign campaign,
            Pledge pledge,
            String kind,
            Object subject,
            List<String> paragraphs,
            Optional<String> code,
            String path) {
        var address = pledge.person().flatMap(accounts::addressOf);
        if (address.isEmpty()) return;
        var site = portals.site(campaign.portal());
        var letter = Letter.to(
                        address.get(),
                        pledge.language(),
                        site,
                        "campaign." + kind,
                        told(pledge, kind + ".subject", subject),
                        paragraphs.toArray(String[]::new))
                .withButton(told(pledge, kind + ".button"), site.origin() + "/" + pledge.language() + path);
        courier.send(code.map(letter::withCode).orElse(letter));
    }

    private String name(Campaign campaign) {
        var named = organisations.named(List.of(campaign.organisation()));
        return Objects.requireNonNull(named.get(campaign.organisation())).name();
    }

    private String told(Pledge pledge, String key, Object... arguments) {
        return words.say(pledge.language(), "campaign.letter." + key, arguments);
    }

    private Telling telling(Campaign campaign, Pledge pledge) {
        return new Telling(
                pledge.language(), portals.with(campaign.portal()).setting().zone(), clock.instant());
    }
}
