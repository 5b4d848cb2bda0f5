package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.organisation.Appeals;
import ruhr.kumpel.web.Visit;

/// Tells the city map which businesses one can support now, and which sell vouchers.
@Component
class BusinessAppeals implements Appeals {

    private final CampaignStore store;
    private final CampaignViews views;
    private final JdbcClient db;
    private final Clock clock;

    BusinessAppeals(CampaignStore store, CampaignViews views, JdbcClient db, Clock clock) {
        this.store = store;
        this.views = views;
        this.db = db;
        this.clock = clock;
    }

    /// The last day counts in the portal's zone; a day too long after it, until the caretaker has ended the campaign,
    /// does no harm.
    @Override
    public Standing standing(OrganisationId organisation) {
        return db.sql("""
                select count(*) > 0 as open,
                       coalesce(bool_or(exists (select from campaign.reward r where r.campaign_id = c.id)), false) as vouchers
                  from campaign.campaign c
                 where c.organisation_id = :organisation and c.state = 'RUNNING' and c.last_day >= :yesterday
                   and not exists (select from campaign.hiding h where h.campaign_id = c.id)
                """)
                .param("organisation", organisation.value())
                .param(
                        "yesterday",
                        LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                                .minusDays(1))
                .query((row, _) -> new Standing(row.getBoolean("open"), row.getBoolean("vouchers")))
                .single();
    }

    /// From the moment a campaign with vouchers is handed in until the last voucher is used or has run out.
    @Override
    public boolean sells(OrganisationId organisation) {
        return db.sql("""
                select exists (select from campaign.campaign c join campaign.reward r on r.campaign_id = c.id
                                where c.organisation_id = :organisation and c.state in ('SUBMITTED', 'RETURNED', 'RUNNING', 'PAUSED'))
                    or exists (select from campaign.voucher v
                                where v.organisation_id = :organisation and not v.blocked
                                  and v.redeemed_cents < v.cents and v.expires_on >= :today)
                """)
                .param("organisation", organisation.value())
                .param("today", LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Appeal> running(OrganisationId organisation, Visit visit) {
        var today = LocalDate.ofInstant(visit.now(), visit.site().zone());
        return views.cards(store.open(visit.portal(), List.of(organisation), today), visit).stream()
                .map(card -> new Appeal(card.title(), card.href(), state(card)))
                .toList();
    }

    private static String state(CampaignsView.Card card) {
        var headline = card.thermometer().headline();
        return card.time().isEmpty() ? headline : headline + " · " + card.time();
    }
}
