package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

/// What a buyer must have in her hands: the order with all it says, the acknowledgement of a withdrawal, and word of
/// what happens to things that do not lie at the counter (BGB §§ 312f (2), 356a (4)).
@Component
class PurchaseLetters {

    private final SupporterMail mail;
    private final VoucherSeal seal;

    PurchaseLetters(SupporterMail mail, VoucherSeal seal) {
        this.mail = mail;
        this.seal = seal;
    }

    /// The same words that stood before the button, on something that lasts.
    void ordered(Campaign campaign, Pledge pledge, Seller seller) {
        var reward = pledge.wish().reward().flatMap(campaign::reward).orElseThrow();
        var link = mail.link(campaign, pledge, Purchases.path(seal, pledge.id()));
        var paragraphs = new ArrayList<String>();
        paragraphs.add(mail.told(
                pledge,
                "order.text",
                label(reward, pledge),
                mail.telling(campaign, pledge).money(pledge.wish().amount())));
        paragraphs.add(mail.say(pledge, "campaign.order.seller") + "\n" + String.join("\n", seller.lines()));
        for (var clause : OrderTerms.CLAUSES) paragraphs.add(mail.say(pledge, clause, mail.name(campaign)));
        for (var clause : OrderTerms.INSTRUCTION)
            paragraphs.add(mail.say(pledge, clause, seller.name(), String.join(", ", seller.lines())));
        paragraphs.add(mail.told(pledge, "order.withdraw", link));
        mail.send(campaign, pledge, "order", paragraphs, Purchases.path(seal, pledge.id()));
    }

    /// At once, with what was declared and when; and to the team, who gives the money back.
    void withdrawn(Campaign campaign, Pledge pledge, String name, Instant at, Money due) {
        var reward = pledge.wish().reward().flatMap(campaign::reward).orElseThrow();
        var telling = mail.telling(campaign, pledge);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(mail.told(
                pledge,
                "withdrawn.text",
                name,
                label(reward, pledge),
                telling.money(pledge.wish().amount()),
                telling.moment(at)));
        paragraphs.add(
                due.isPositive()
                        ? mail.told(pledge, "withdrawn.due", telling.money(due), Purchases.DAYS)
                        : mail.told(pledge, "withdrawn.nothing-due"));
        mail.send(campaign, pledge, "withdrawn", paragraphs, Purchases.path(seal, pledge.id()));
        if (due.isPositive()) mail.team(campaign, "withdrawn", due);
    }

    void settled(Campaign campaign, Pledge pledge, Money amount) {
        var told =
                mail.told(pledge, "settled.text", mail.telling(campaign, pledge).money(amount), mail.name(campaign));
        mail.send(campaign, pledge, "settled", List.of(told), Purchases.path(seal, pledge.id()));
    }

    void onItsWay(Campaign campaign, Pledge pledge, Reward thing) {
        var told = mail.told(pledge, "on-its-way.text", label(thing, pledge), mail.name(campaign));
        mail.send(
                campaign,
                pledge,
                "on-its-way",
                List.of(told, mail.told(pledge, "on-its-way.address")),
                "/my/supports/" + pledge.id());
    }

    void handout(Campaign campaign, Pledge pledge, Reward thing) {
        var told = mail.told(pledge, "handout.text", label(thing, pledge), mail.name(campaign));
        mail.send(
                campaign,
                pledge,
                "handout",
                List.of(told, thing.thing().orElseThrow().handout()),
                "/my/supports/" + pledge.id());
    }

    /// The money came after the promise had lapsed, and the last piece was somebody else's by then.
    void soldOut(Campaign campaign, Pledge pledge, Reward thing) {
        var told = mail.told(pledge, "sold-out.text", label(thing, pledge), mail.name(campaign));
        mail.send(
                campaign,
                pledge,
                "sold-out",
                List.of(told, mail.told(pledge, "sold-out.what")),
                "/my/supports/" + pledge.id());
        mail.team(campaign, "sold-out", pledge.wish().amount());
    }

    static String label(Reward reward, Pledge pledge) {
        return reward.label().in(pledge.language(), LanguageTag.GERMAN).value();
    }
}
