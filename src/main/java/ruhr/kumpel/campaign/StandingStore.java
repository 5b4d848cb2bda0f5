package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What stands beside a campaign's state: why it was given back, whether it is hidden, the thanks at its end.
@Component
class StandingStore {

    private final JdbcClient db;

    StandingStore(JdbcClient db) {
        this.db = db;
    }

    void returned(CampaignId id, String reason, Instant now) {
        db.sql("""
                insert into campaign.returning (campaign_id, reason, returned_at) values (?, ?, ?)
                on conflict (campaign_id) do update set reason = excluded.reason, returned_at = excluded.returned_at
                """).params(id.value(), reason, SqlTime.of(now)).update();
    }

    Optional<String> reason(CampaignId id) {
        return db.sql("select reason from campaign.returning where campaign_id = ?")
                .params(id.value())
                .query((row, _) -> row.getString(1))
                .optional();
    }

    void settled(CampaignId id) {
        db.sql("delete from campaign.returning where campaign_id = ?")
                .params(id.value())
                .update();
    }

    void hide(CampaignId id, Instant now) {
        db.sql("insert into campaign.hiding (campaign_id, hidden_at) values (?, ?) on conflict do nothing")
                .params(id.value(), SqlTime.of(now))
                .update();
    }

    void restore(CampaignId id) {
        db.sql("delete from campaign.hiding where campaign_id = ?")
                .params(id.value())
                .update();
    }

    void thank(CampaignId id, LanguageTag language, String text, Instant now) {
        db.sql("insert into campaign.thanks (campaign_id, language, text, said_at) values (?, ?, ?, ?)")
                .params(id.value(), language.value(), text, SqlTime.of(now))
                .update();
    }

    Optional<Localized.Text> thanks(CampaignId id) {
        return db.sql("select language, text from campaign.thanks where campaign_id = ?")
                .params(id.value())
                .query((row, _) -> new Localized.Text(new LanguageTag(row.getString(1)), row.getString(2)))
                .optional();
    }
}
