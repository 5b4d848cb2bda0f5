package ruhr.kumpel.campaign;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.portal.Portals;

/// What the recipient of a present is written, and what its giver hears of it.
@Component
class PresentLetters {

    private final SupporterMail mail;
    private final Courier courier;
    private final Portals portals;
    private final VoucherSeal seal;

    PresentLetters(SupporterMail mail, Courier courier, Portals portals, VoucherSeal seal) {
        this.mail = mail;
        this.courier = courier;
        this.portals = portals;
        this.seal = seal;
    }

    /// To somebody who did not ask for it: so it says from whom, and how to have no more of it.
    void present(Campaign campaign, Pledge pledge, Present present, Voucher voucher) {
        var telling = mail.telling(campaign, pledge);
        var stop = mail.link(
                campaign, pledge, "/presents/" + seal.present(present.id()).value());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(mail.told(
                pledge,
                "present.text",
                present.recipient(),
                present.giver(),
                telling.money(voucher.worth()),
                mail.name(campaign),
                telling.date(voucher.expires())));
        if (!present.words().isEmpty())
            paragraphs.add(mail.told(pledge, "present.words", present.giver(), present.words()));
        paragraphs.add(mail.told(pledge, "voucher.how"));
        paragraphs.add(mail.told(pledge, "present.why", stop));
        courier.send(Letter.to(
                        new EmailAddress(present.address()),
                        pledge.language(),
                        portals.site(campaign.portal()),
                        "campaign.present",
                        mail.told(pledge, "present.subject", present.giver()),
                        paragraphs.toArray(String[]::new))
                .withCode(seal.code(voucher.id()).grouped())
                .withButton(
                        mail.told(pledge, "voucher.button"),
                        mail.link(
                                campaign,
                                pledge,
                                "/vouchers/" + seal.link(voucher.id()).value()))
                .unsubscribedAt(stop));
        mail.send(
                campaign,
                pledge,
                "present-sent",
                List.of(mail.told(pledge, "present-sent.text", present.recipient())),
                "/my/supports/" + pledge.id());
    }

    void unwanted(Campaign campaign, Pledge pledge, Present present) {
        mail.send(
                campaign,
                pledge,
                "present-unwanted",
                List.of(mail.told(pledge, "present-unwanted.text", present.recipient())),
                "/my/supports/" + pledge.id());
    }
}
