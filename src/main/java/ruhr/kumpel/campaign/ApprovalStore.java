package ruhr.kumpel.campaign;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;

/// Approved campaigns that wait until somebody has checked who sells.
@Component
class ApprovalStore {

    private final JdbcClient db;

    ApprovalStore(JdbcClient db) {
        this.db = db;
    }

    void note(CampaignId campaign, Instant now) {
        db.sql("insert into campaign.approval (campaign_id, approved_at) values (?, ?) on conflict do nothing")
                .params(campaign.value(), SqlTime.of(now))
                .update();
    }

    boolean has(CampaignId campaign) {
        return db.sql("select exists (select from campaign.approval where campaign_id = ?)")
                .params(campaign.value())
                .query(Boolean.class)
                .single();
    }

    void forget(CampaignId campaign) {
        db.sql("delete from campaign.approval where campaign_id = ?")
                .params(campaign.value())
                .update();
    }
}
