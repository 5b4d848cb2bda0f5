package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// What teams tell while their campaigns go on, and the video that one may show.
@Component
class NewsStore {

    private final JdbcClient db;

    NewsStore(JdbcClient db) {
        this.db = db;
    }

    record News(UUID id, LanguageTag language, String text, Instant said) {}

    /// False if the same form was sent before.
    boolean add(UUID id, CampaignId campaign, LanguageTag language, String text, PersonId by, Instant now) {
        return db.sql("""
                        insert into campaign.news (id, campaign_id, language, text, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(id, campaign.value(), language.value(), text, by.value(), SqlTime.of(now))
                        .update()
                == 1;
    }

    /// Newest first.
    List<News> of(CampaignId campaign) {
        return db.sql("select * from campaign.news where campaign_id = ? order by said_at desc, id limit 50")
                .params(campaign.value())
                .query((row, _) -> new News(
                        row.getObject("id", UUID.class),
                        new LanguageTag(row.getString("language")),
                        row.getString("text"),
                        SqlTime.in(row, "said_at")))
                .list();
    }

    int since(CampaignId campaign, Instant time) {
        return db.sql("select count(*) from campaign.news where campaign_id = ? and said_at > ?")
                .params(campaign.value(), SqlTime.of(time))
                .query(Integer.class)
                .single();
    }

    List<String> by(PersonId person) {
        return db.sql("select text from campaign.news where said_by = ? order by said_at")
                .params(person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// It is the team's.
    void forget(PersonId person, PersonId nobody) {
        db.sql("update campaign.news set said_by = ? where said_by = ?")
                .params(nobody.value(), person.value())
                .update();
    }

    Optional<String> video(CampaignId campaign) {
        return db.sql("select url from campaign.video where campaign_id = ?")
                .params(campaign.value())
                .query(String.class)
                .optional();
    }

    /// Nothing takes it away.
    void show(CampaignId campaign, String url) {
        if (url.isEmpty())
            db.sql("delete from campaign.video where campaign_id = ?")
                    .params(campaign.value())
                    .update();
        else db.sql("""
                    insert into campaign.video (campaign_id, url) values (?, ?)
                    on conflict (campaign_id) do update set url = excluded.url
                    """).params(campaign.value(), url).update();
    }
}
