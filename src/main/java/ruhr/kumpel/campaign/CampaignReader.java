package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Reads campaigns out of rows, with all their texts.
final class CampaignReader {

    static final String SELECT = """
            select c.*,
                   array(select t.language from campaign.text t where t.campaign_id = c.id order by t.position) as languages,
                   array(select t.title from campaign.text t where t.campaign_id = c.id order by t.position) as titles,
                   array(select t.story from campaign.text t where t.campaign_id = c.id order by t.position) as stories,
                   exists (select from campaign.hiding h where h.campaign_id = c.id) as hidden
              from campaign.campaign c
            """;

    private CampaignReader() {}

    static CampaignId id(ResultSet row) throws SQLException {
        return new CampaignId(row.getObject("id", UUID.class));
    }

    static Campaign read(ResultSet row) throws SQLException {
        var id = id(row);
        return new Campaign(
                id,
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Content(
                        SqlTexts.localized(row, "languages", "titles"),
                        SqlTexts.localized(row, "languages", "stories"),
                        new Money(row.getLong("goal_cents")),
                        money(row.getObject("second_goal_cents", Long.class)),
                        row.getObject("last_day", LocalDate.class),
                        Release.valueOf(row.getString("release")),
                        List.of()),
                State.valueOf(row.getString("state")),
                row.getBoolean("hidden"),
                new PersonId(row.getObject("writer_id", UUID.class)),
                SqlTime.in(row, "changed_at"));
    }

    static Reward reward(ResultSet row) throws SQLException {
        return new Reward(
                row.getObject("id", UUID.class),
                new Money(row.getLong("cents")),
                SqlTexts.localized(row, "languages", "labels"),
                thing(row));
    }

    private static Optional<Thing> thing(ResultSet row) throws SQLException {
        var delivery = row.getString("delivery");
        if (delivery == null) return Optional.empty();
        return Optional.of(new Thing(
                row.getInt("stock"),
                Delivery.valueOf(delivery),
                Vat.valueOf(row.getString("vat")),
                row.getString("handout")));
    }

    private static Optional<Money> money(@Nullable Long cents) {
        return Optional.ofNullable(cents).map(Money::new);
    }
}
