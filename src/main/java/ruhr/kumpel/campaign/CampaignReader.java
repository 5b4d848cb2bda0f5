package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
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
        var languages = texts(row, "languages");
        return new Campaign(
                id,
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Content(
                        localized(languages, texts(row, "titles")),
                        localized(languages, texts(row, "stories")),
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
                localized(texts(row, "languages"), texts(row, "labels")));
    }

    private static Optional<Money> money(@Nullable Long cents) {
        return Optional.ofNullable(cents).map(Money::new);
    }

    private static Localized localized(List<String> languages, List<String> texts) {
        var all = new LinkedHashMap<LanguageTag, String>();
        for (int i = 0; i < languages.size(); i++) all.put(new LanguageTag(languages.get(i)), texts.get(i));
        return new Localized(all);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
