package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Pots in the database. What is taken of them the database counts itself.
@Component
class PotStore {

    private static final String SELECT = "select p.* from campaign.pot p ";

    private final JdbcClient db;

    PotStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Pot> with(UUID id) {
        return db.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// Newest first.
    List<Pot> of(OrganisationId partner) {
        return db.sql(SELECT + "where p.organisation_id = :partner order by p.asked_at desc, p.id")
                .param("partner", partner.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Oldest first.
    List<Pot> on(PortalId portal, Pot.Stage stage) {
        return db.sql(SELECT + "where p.portal_id = :portal and p.state = :stage order by p.asked_at, p.id")
                .param("portal", portal.value())
                .param("stage", stage.name())
                .query((row, _) -> read(row))
                .list();
    }

    List<Pot> all(Collection<UUID> ids) {
        return db.sql(SELECT + "where p.id = any(:ids) order by p.asked_at, p.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Nobody takes of them before the end of the transaction; locked in one order, for all who hold several. Oldest
    /// first.
    List<Pot> held(Collection<UUID> ids) {
        return db
                .sql(SELECT + "where p.id = any(:ids) order by p.id for no key update")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Pot::asked).thenComparing(Pot::id))
                .toList();
    }

    /// False if the same form was sent before.
    boolean add(Pot pot, PersonId by) {
        return db.sql("""
                insert into campaign.pot
                       (id, portal_id, organisation_id, cents, percent, gift_cap_cents, campaign_cap_cents, day_cap_cents,
                        state, asked_by, asked_at)
                values (:id, :portal, :partner, :cents, :percent, :perGift, :perCampaign, :perDay, :state, :by, :now)
                on conflict (id) do nothing
                """)
                        .param("id", pot.id())
                        .param("portal", pot.portal().value())
                        .param("partner", pot.partner().value())
                        .param("cents", pot.sum().cents())
                        .param("percent", pot.rules().percent())
                        .param("perGift", pot.rules().perGift().cents())
                        .param("perCampaign", pot.rules().perCampaign().cents())
                        .param("perDay", pot.rules().perDay().cents())
                        .param("state", pot.stage().name())
                        .param("by", by.value())
                        .param("now", SqlTime.of(pot.asked()))
                        .update()
                == 1;
    }

    /// From one stage only. Answers whether it was in it.
    boolean stage(UUID id, Pot.Stage from, Pot.Stage next) {
        return db.sql("update campaign.pot set state = :next where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("next", next.name())
                        .update()
                == 1;
    }

    Money takenBy(CampaignId campaign, UUID pot) {
        return taken(
                db.sql("select taken_cents from campaign.pot_campaign where pot_id = :pot and campaign_id = :campaign")
                        .param("pot", pot)
                        .param("campaign", campaign.value()));
    }

    Money takenOn(LocalDate day, UUID pot) {
        return taken(db.sql("select taken_cents from campaign.pot_day where pot_id = :pot and day = :day")
                .param("pot", pot)
                .param("day", day));
    }

    void forget(PersonId person, PersonId nobody) {
        for (var sql : List.of(
                "update campaign.pot set asked_by = :nobody where asked_by = :person",
                "update campaign.pot_list set made_by = :nobody where made_by = :person"))
            db.sql(sql)
                    .param("nobody", nobody.value())
                    .param("person", person.value())
                    .update();
    }

    private static Money taken(JdbcClient.StatementSpec question) {
        return question.query((row, _) -> new Money(row.getLong(1))).optional().orElse(Money.ZERO);
    }

    private static Pot read(ResultSet row) throws SQLException {
        return new Pot(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Money(row.getLong("cents")),
                new PotRules(
                        row.getInt("percent"),
                        new Money(row.getLong("gift_cap_cents")),
                        new Money(row.getLong("campaign_cap_cents")),
                        new Money(row.getLong("day_cap_cents"))),
                Pot.Stage.valueOf(row.getString("state")),
                new Money(row.getLong("taken_cents")),
                SqlTime.in(row, "asked_at"));
    }
}
