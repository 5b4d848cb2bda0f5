package ruhr.kumpel.campaign;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Campaigns in the database.
@Component
class CampaignStore {

    private final JdbcClient db;

    CampaignStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Campaign> with(ShortId id) {
        return read(db.sql(CampaignReader.SELECT + " where c.short_id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    Optional<Campaign> with(CampaignId id) {
        return all(List.of(id)).stream().findFirst();
    }

    List<Campaign> all(Collection<CampaignId> ids) {
        if (ids.isEmpty()) return List.of();
        return read(db.sql(CampaignReader.SELECT + " where c.id in (:ids)")
                .param("ids", ids.stream().map(CampaignId::value).toList()));
    }

    /// Nobody changes it until the end of the transaction.
    Optional<Campaign> locked(CampaignId id) {
        db.sql("select id from campaign.campaign where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
        return with(id);
    }

    /// It does not end or pause before the end of the transaction; many may hold it so at once.
    Optional<Campaign> held(CampaignId id) {
        db.sql("select id from campaign.campaign where id = :id for share")
                .param("id", id.value())
                .query()
                .listOfRows();
        return with(id);
    }

    /// Those that everybody sees: running ones first, those that end soonest first.
    List<Campaign> shownOn(PortalId portal, LocalDate today) {
        return read(db.sql(CampaignReader.SELECT + """
                 where c.portal_id = :portal and c.state in ('RUNNING', 'PAUSED', 'ENDED', 'THANKED')
                   and not exists (select from campaign.hiding h where h.campaign_id = c.id)
                 order by c.state <> 'RUNNING' or c.last_day < :today, abs(c.last_day - :today), c.id
                 limit 200
                """)
                .param("portal", portal.value())
                .param("today", today));
    }

    /// Those of these organisations that take pledges on that day, those that end soonest first.
    List<Campaign> open(PortalId portal, Collection<OrganisationId> organisations, LocalDate today) {
        return read(db.sql(CampaignReader.SELECT + """
                 where c.portal_id = :portal and c.state = 'RUNNING' and c.last_day >= :today
                   and c.organisation_id = any(:organisations)
                   and not exists (select from campaign.hiding h where h.campaign_id = c.id)
                 order by c.last_day, c.id
                """)
                .param("portal", portal.value())
                .param("today", today)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new)));
    }

    List<Campaign> running() {
        return read(db.sql(CampaignReader.SELECT + " where c.state = 'RUNNING' order by c.id"));
    }

    /// Newest first.
    List<Campaign> of(OrganisationId organisation) {
        return read(db.sql(CampaignReader.SELECT + " where c.organisation_id = :id order by c.created_at desc")
                .param("id", organisation.value()));
    }

    List<Campaign> writtenBy(PersonId person) {
        return read(db.sql(CampaignReader.SELECT + " where c.writer_id = :id order by c.created_at")
                .param("id", person.value()));
    }

    void add(Campaign campaign) {
        write("""
                insert into campaign.campaign
                       (id, short_id, portal_id, organisation_id, goal_cents, second_goal_cents, last_day, release, state,
                        writer_id, created_at, changed_at)
                values (:id, :shortId, :portal, :organisation, :goal, :second, :lastDay, :release, :state, :writer, :now, :now)
                """, campaign)
                .param("shortId", campaign.shortId().value())
                .param("portal", campaign.portal().value())
                .param("organisation", campaign.organisation().value())
                .param("state", campaign.state().name())
                .update();
        addTexts(campaign);
        campaign.content().rewards().forEach(reward -> put(campaign, reward));
    }

    void change(Campaign campaign) {
        write("""
                update campaign.campaign
                   set goal_cents = :goal, second_goal_cents = :second, last_day = :lastDay, release = :release,
                       writer_id = :writer, changed_at = :now
                 where id = :id
                """, campaign).update();
        db.sql("delete from campaign.text where campaign_id = :id")
                .param("id", campaign.id().value())
                .update();
        addTexts(campaign);
        db.sql("delete from campaign.reward where campaign_id = :id and id <> all(:kept)")
                .param("id", campaign.id().value())
                .param(
                        "kept",
                        campaign.content().rewards().stream().map(Reward::id).toArray(UUID[]::new))
                .update();
        campaign.content().rewards().forEach(reward -> put(campaign, reward));
    }

    /// From one of these states only. Answers whether it was in one.
    boolean state(CampaignId id, State next, Instant now, State... from) {
        return db.sql(
                                "update campaign.campaign set state = :next, changed_at = :now where id = :id and state = any(:from)")
                        .param("id", id.value())
                        .param("next", next.name())
                        .param("now", SqlTime.of(now))
                        .param("from", Arrays.stream(from).map(State::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    void writer(CampaignId id, PersonId writer) {
        db.sql("update campaign.campaign set writer_id = :writer where id = :id")
                .param("id", id.value())
                .param("writer", writer.value())
                .update();
    }

    /// Those whose last day is over by then and that nobody ended.
    List<CampaignId> overdue(LocalDate today) {
        return db.sql("select id from campaign.campaign where state in ('RUNNING', 'PAUSED') and last_day < :today")
                .param("today", today)
                .query((row, _) -> CampaignReader.id(row))
                .list();
    }

    private JdbcClient.StatementSpec write(String sql, Campaign campaign) {
        var content = campaign.content();
        return db.sql(sql)
                .param("id", campaign.id().value())
                .param("goal", content.goal().cents())
                .param("second", content.secondGoal().map(Money::cents).orElse(null), Types.BIGINT)
                .param("lastDay", content.lastDay())
                .param("release", content.release().name())
                .param("writer", campaign.writer().value())
                .param("now", SqlTime.of(campaign.changed()));
    }

    private void addTexts(Campaign campaign) {
        int position = 0;
        var story = campaign.content().story();
        for (var title : campaign.content().title().texts().entrySet())
            db.sql("insert into campaign.text (campaign_id, language, position, title, story) values (?, ?, ?, ?, ?)")
                    .params(
                            campaign.id().value(),
                            title.getKey().value(),
                            position++,
                            title.getValue(),
                            story.exactly(title.getKey()).orElseThrow())
                    .update();
    }

    private void put(Campaign campaign, Reward reward) {
        int position = campaign.content().rewards().indexOf(reward);
        db.sql("""
                insert into campaign.reward (id, campaign_id, position, cents) values (?, ?, ?, ?)
                on conflict (id) do update set position = excluded.position, cents = excluded.cents
                """)
                .params(
                        reward.id(),
                        campaign.id().value(),
                        position,
                        reward.amount().cents())
                .update();
        reward.thing().ifPresent(thing -> put(reward.id(), thing));
        db.sql("delete from campaign.reward_text where reward_id = ?")
                .params(reward.id())
                .update();
        int place = 0;
        for (var label : reward.label().texts().entrySet())
            db.sql("insert into campaign.reward_text (reward_id, language, position, label) values (?, ?, ?, ?)")
                    .params(reward.id(), label.getKey().value(), place++, label.getValue())
                    .update();
    }

    /// What people have bought stays as they bought it; only pieces are added ([PieceStore]).
    private void put(UUID reward, Thing thing) {
        db.sql("""
                insert into campaign.thing (reward_id, stock, delivery, vat, handout) values (?, ?, ?, ?, ?)
                on conflict (reward_id) do nothing
                """)
                .params(
                        reward,
                        thing.stock(),
                        thing.delivery().name(),
                        thing.vat().name(),
                        thing.handout())
                .update();
    }

    private List<Campaign> read(JdbcClient.StatementSpec question) {
        var ids = new ArrayList<CampaignId>();
        var rows = question.query((row, _) -> {
                    ids.add(CampaignReader.id(row));
                    return CampaignReader.read(row);
                })
                .list();
        var rewards = rewards(ids);
        return rows.stream()
                .map(one -> rewarded(one, rewards.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<CampaignId, List<Reward>> rewards(List<CampaignId> campaigns) {
        var rewards = new HashMap<CampaignId, List<Reward>>();
        if (campaigns.isEmpty()) return rewards;
        db.sql("""
                select r.id, r.campaign_id, r.cents, g.stock, g.delivery, g.vat, g.handout,
                       array(select t.language from campaign.reward_text t where t.reward_id = r.id order by t.position) as languages,
                       array(select t.label from campaign.reward_text t where t.reward_id = r.id order by t.position) as labels
                  from campaign.reward r left join campaign.thing g on g.reward_id = r.id
                 where r.campaign_id in (:ids) order by r.position
                """)
                .param("ids", campaigns.stream().map(CampaignId::value).toList())
                .query(row -> {
                    var campaign = new CampaignId(row.getObject("campaign_id", UUID.class));
                    rewards.computeIfAbsent(campaign, _ -> new ArrayList<>()).add(CampaignReader.reward(row));
                });
        return rewards;
    }

    private static Campaign rewarded(Campaign one, List<Reward> rewards) {
        var content = one.content().rewarded(rewards);
        return new Campaign(
                one.id(),
                one.shortId(),
                one.portal(),
                one.organisation(),
                content,
                one.state(),
                one.hidden(),
                one.writer(),
                one.changed());
    }
}
