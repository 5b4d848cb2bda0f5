package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// How far the demo's campaigns were passed on, who speaks for them, and what teams tell: after [CampaignDemo] has
/// brought
/// them.
@Component
class ReachDemo implements Demo {

    private static final int MOST_LINKS = 214;

    private final CampaignStore campaigns;
    private final PledgeStore pledges;
    private final ShareStore shares;
    private final NewsStore news;
    private final DemoFaces faces;
    private final FaceStore there;
    private final Organisations organisations;
    private final Portals portals;
    private final Clock clock;

    ReachDemo(
            CampaignStore campaigns,
            PledgeStore pledges,
            ShareStore shares,
            NewsStore news,
            DemoFaces faces,
            FaceStore there,
            Organisations organisations,
            Portals portals,
            Clock clock) {
        this.campaigns = campaigns;
        this.pledges = pledges;
        this.shares = shares;
        this.news = news;
        this.faces = faces;
        this.there = there;
        this.organisations = organisations;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public void load() {}

    @Override
    @Transactional
    public void liveOn() {
        var portal = portals.byKey("dortmund").map(Portal::id);
        if (portal.isEmpty() || !there.forAll(portal.get()).isEmpty()) return;
        campaigns.shownOn(portal.get(), java.time.LocalDate.EPOCH).forEach(this::passedOn);
        faces.load(portal.get());
        tells(portal.get());
    }

    /// About half as many links as gifts, most opened a few times; every fourth gift came by one.
    private void passedOn(Campaign campaign) {
        var gifts = pledges.of(campaign.id(), 1_000, 0);
        int many = Math.min(MOST_LINKS, gifts.size() / 2);
        var visits = new HashMap<UUID, Long>();
        for (int i = 0; i < many; i++) {
            var link = i == 0
                    ? shares.of(new Shared.One(campaign.id()), DemoPerson.MEMBER.id(), clock.instant())
                    : shares.behind(Secret.next(), new Shared.One(campaign.id()), clock.instant());
            visits.put(link.id(), 1L + i * 7 % 12);
            if (i * 4 < gifts.size()) shares.brought(gifts.get(i * 4).id(), link, clock.instant());
        }
        if (many > 0) shares.visited(visits);
    }

    private void tells(PortalId portal) {
        tell(
                portal,
                "Kleine Bühne Nordstadt",
                "Das Holz liegt im Hof: Esche, 38 Millimeter, aus dem Sauerland. Am Samstag tragen wir es hinein, wer Hände hat, ist willkommen.");
        tell(portal, "Salon Yılmaz", "Stuhl Nummer eins ist gefunden, in Hagen, Baujahr 2016, pumpt noch. Danke euch!");
        campaign(portal, "Kleine Bühne Nordstadt")
                .forEach(one -> news.show(one.id(), "https://video.kleine-buehne.example/boden"));
    }

    private void tell(PortalId portal, String organisation, String text) {
        campaign(portal, organisation)
                .forEach(one ->
                        news.add(UUID.randomUUID(), one.id(), LanguageTag.GERMAN, text, one.writer(), clock.instant()));
    }

    private List<Campaign> campaign(PortalId portal, String organisation) {
        return organisations.with(Slug.of(organisation, "organisation")).stream()
                .flatMap(one -> campaigns.of(one.id()).stream())
                .filter(one -> one.portal().equals(portal) && one.state() == State.RUNNING)
                .toList();
    }
}
