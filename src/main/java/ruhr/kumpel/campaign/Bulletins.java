package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Tells supporters what became of their money so far, on the page and by mail.
@Component
class Bulletins {

    /// More, and it is advertising.
    static final int MOST_A_DAY = 2;

    private static final int AT_ONCE = 500;

    private final NewsStore store;
    private final CampaignStore campaigns;
    private final PledgeStore pledges;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Reviews reviews;
    private final Portals portals;
    private final Words words;
    private final Changes changes;
    private final Clock clock;

    Bulletins(
            NewsStore store,
            CampaignStore campaigns,
            PledgeStore pledges,
            Organisations organisations,
            Accounts accounts,
            Notifications notifications,
            Reviews reviews,
            Portals portals,
            Words words,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.pledges = pledges;
        this.organisations = organisations;
        this.accounts = accounts;
        this.notifications = notifications;
        this.reviews = reviews;
        this.portals = portals;
        this.words = words;
        this.changes = changes;
        this.clock = clock;
    }

    /// False if there was enough today. Moderators look at it as at every change.
    @Transactional
    public boolean tell(UUID id, Campaign seen, LanguageTag language, String text, PersonId by) {
        var campaign = campaigns.locked(seen.id()).orElseThrow();
        var now = clock.instant();
        if (store.of(campaign.id()).stream().anyMatch(one -> one.id().equals(id))) return true;
        if (store.since(campaign.id(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) return false;
        if (!store.add(id, campaign.id(), language, text, by, now)) return true;
        supporters(campaign).forEach(one -> notifications.tell(one, notice(one, campaign, text)));
        reviews.ask(Campaigns.TOPIC, campaign.id().value(), campaign.portal(), Set.of(Reason.CHANGED), false);
        changes.note(Campaigns.TOPIC, campaign.id().value());
        return true;
    }

    /// A link that everybody will see: looked at again, too. False if somebody changed it since it was seen.
    @Transactional
    public boolean show(Campaign seen, String url, Predicate<String> asSeen) {
        var campaign = campaigns.locked(seen.id()).orElseThrow();
        var was = store.video(campaign.id()).orElse("");
        if (!asSeen.test(was)) return false;
        if (was.equals(url)) return true;
        store.show(campaign.id(), url);
        if (campaign.readable() && !url.isEmpty())
            reviews.ask(Campaigns.TOPIC, campaign.id().value(), campaign.portal(), Set.of(Reason.LINK), false);
        changes.note(Campaigns.TOPIC, campaign.id().value());
        return true;
    }

    /// Each of them once, however often she gave; those whose promise ended hear nothing.
    private Set<PersonId> supporters(Campaign campaign) {
        var supporters = new HashSet<PersonId>();
        for (int from = 0; ; from += AT_ONCE) {
            var some = pledges.of(campaign.id(), AT_ONCE, from);
            some.stream()
                    .filter(one -> one.arrived() || one.state().open())
                    .forEach(one -> one.person().ifPresent(supporters::add));
            if (some.size() < AT_ONCE) return supporters;
        }
    }

    private Notice notice(PersonId to, Campaign campaign, String text) {
        var language = accounts.languageOf(to);
        var named = organisations.named(List.of(campaign.organisation()));
        var name = java.util.Objects.requireNonNull(named.get(campaign.organisation()))
                .name();
        return new Notice(
                "campaign",
                portals.site(campaign.portal()),
                words.say(language, "campaign.news.notice.subject", name),
                List.of(words.say(language, "campaign.news.notice.text", name), text),
                campaign.path());
    }
}
