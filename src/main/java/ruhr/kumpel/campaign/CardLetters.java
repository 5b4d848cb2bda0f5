package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.CardMoved;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Tells the supporter that her money is on its way back, and the team about disputes: only they can answer the
/// provider, and only for some days.
@Component
class CardLetters {

    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final PledgeLetters letters;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Courier courier;
    private final Portals portals;
    private final Words words;
    private final Clock clock;

    CardLetters(
            PledgeStore pledges,
            CampaignStore campaigns,
            PledgeLetters letters,
            Organisations organisations,
            Accounts accounts,
            Courier courier,
            Portals portals,
            Words words,
            Clock clock) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.letters = letters;
        this.organisations = organisations;
        this.accounts = accounts;
        this.courier = courier;
        this.portals = portals;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    public void on(CardMoved moved) {
        pledges.with(moved.payment().id()).ifPresent(pledge -> {
            var campaign = campaigns.with(pledge.wish().campaign()).orElseThrow();
            switch (moved.what()) {
                case REFUNDED -> letters.refunded(campaign, pledge, moved.amount());
                case DISPUTED, DISPUTE_WON, DISPUTE_LOST -> team(campaign, moved);
            }
        });
    }

    private void team(Campaign campaign, CardMoved moved) {
        var kind = moved.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (var reader : organisations.team(campaign.organisation()))
            send(
                    reader,
                    kind,
                    campaign,
                    moved.amount(),
                    moved.payment().reference().grouped());
    }

    private void send(PersonId reader, String kind, Campaign campaign, Money amount, String reference) {
        var address = accounts.addressOf(reader);
        if (address.isEmpty()) return;
        var site = portals.site(campaign.portal());
        var wished = accounts.languageOf(reader);
        var language = site.languages().contains(wished) ? wished : site.defaultLanguage();
        var money = new Telling(language, site.zone(), clock.instant()).money(amount);
        courier.send(Letter.to(
                        address.get(),
                        language,
                        site,
                        "campaign.card-" + kind,
                        words.say(language, "campaign.card-letter." + kind + ".subject"),
                        words.say(language, "campaign.card-letter." + kind + ".text", money, reference))
                .withButton(
                        words.say(language, "campaign.card-letter.button"),
                        site.origin() + "/" + language + campaign.path() + "/manage"));
    }
}
