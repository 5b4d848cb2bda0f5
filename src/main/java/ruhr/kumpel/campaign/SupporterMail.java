package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Words;

/// Writes to a supporter, in the language in which she gave; nothing if she is erased.
@Component
class SupporterMail {

    private final Accounts accounts;
    private final Courier courier;
    private final Organisations organisations;
    private final Portals portals;
    private final Words words;
    private final Clock clock;

    SupporterMail(
            Accounts accounts,
            Courier courier,
            Organisations organisations,
            Portals portals,
            Words words,
            Clock clock) {
        this.accounts = accounts;
        this.courier = courier;
        this.organisations = organisations;
        this.portals = portals;
        this.words = words;
        this.clock = clock;
    }

    /// @param kind of the letter; subject and button are `campaign.letter.{kind}.…`
    /// @param path below the language
    void send(Campaign campaign, Pledge pledge, String kind, List<String> paragraphs, String path) {
        pledge.person()
                .flatMap(accounts::addressOf)
                .ifPresent(address -> courier.send(Letter.to(
                                address,
                                pledge.language(),
                                portals.site(campaign.portal()),
                                "campaign." + kind,
                                told(pledge, kind + ".subject", name(campaign)),
                                paragraphs.toArray(String[]::new))
                        .withButton(told(pledge, kind + ".button"), link(campaign, pledge, path))));
    }

    /// To everybody of the team, in their languages.
    ///
    /// @param arguments of subject and text; amounts are told in the reader's language
    void team(Campaign campaign, String kind, Object... arguments) {
        team(campaign.organisation(), portals.site(campaign.portal()), kind, campaign.path() + "/manage", arguments);
    }

    /// @param path below the language, where the button leads
    void team(OrganisationId organisation, Site site, String kind, String path, Object... arguments) {
        for (var reader : organisations.team(organisation)) {
            var address = accounts.addressOf(reader);
            if (address.isEmpty()) continue;
            var wished = accounts.languageOf(reader);
            var language = site.languages().contains(wished) ? wished : site.defaultLanguage();
            var telling = new Telling(language, site.zone(), clock.instant());
            var told = Arrays.stream(arguments)
                    .map(one -> one instanceof Money money ? telling.money(money) : one)
                    .toArray();
            courier.send(Letter.to(
                            address.get(),
                            language,
                            site,
                            "campaign.team-" + kind,
                            words.say(language, "campaign.team-letter." + kind + ".subject", told),
                            words.say(language, "campaign.team-letter." + kind + ".text", told))
                    .withButton(
                            words.say(language, "campaign.card-letter.button"), site.origin() + "/" + language + path));
        }
    }

    String link(Campaign campaign, Pledge pledge, String path) {
        return portals.site(campaign.portal()).origin() + "/" + pledge.language() + path;
    }

    String name(Campaign campaign) {
        var named = organisations.named(List.of(campaign.organisation()));
        return Objects.requireNonNull(named.get(campaign.organisation())).name();
    }

    String told(Pledge pledge, String key, Object... arguments) {
        return words.say(pledge.language(), "campaign.letter." + key, arguments);
    }

    String say(Pledge pledge, String key, Object... arguments) {
        return words.say(pledge.language(), key, arguments);
    }

    Telling telling(Campaign campaign, Pledge pledge) {
        return new Telling(
                pledge.language(), portals.with(campaign.portal()).setting().zone(), clock.instant());
    }
}
