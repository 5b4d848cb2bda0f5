package ruhr.kumpel.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Businesses that close, in the database.
@Component
class ClosingStore {

    private final JdbcClient db;

    ClosingStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Closing> of(OrganisationId organisation) {
        return db.sql("select * from campaign.closing where organisation_id = :id")
                .param("id", organisation.value())
                .query((row, _) -> new Closing(
                        row.getObject("last_day", LocalDate.class),
                        new LanguageTag(row.getString("language")),
                        row.getString("words")))
                .optional();
    }

    /// False if it was said before.
    boolean say(OrganisationId organisation, Closing closing, PersonId by, Instant now) {
        return db.sql("""
                        insert into campaign.closing (organisation_id, last_day, language, words, said_by, said_at)
                        values (:id, :day, :language, :words, :by, :now) on conflict (organisation_id) do nothing
                        """)
                        .param("id", organisation.value())
                        .param("day", closing.lastDay())
                        .param("language", closing.language().value())
                        .param("words", closing.words())
                        .param("by", by.value())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    /// It goes on after all.
    boolean takeBack(OrganisationId organisation) {
        return db.sql("delete from campaign.closing where organisation_id = :id")
                        .param("id", organisation.value())
                        .update()
                == 1;
    }

    /// Pledges whose vouchers still hold something, in slices by their id.
    List<UUID> holders(OrganisationId organisation, UUID after, int most) {
        return db.sql("""
                select pledge_id from campaign.voucher
                 where organisation_id = :id and pledge_id > :after and redeemed_cents < cents and not blocked
                 order by pledge_id limit :most
                """)
                .param("id", organisation.value())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void forget(PersonId person, PersonId nobody) {
        db.sql("update campaign.closing set said_by = :nobody where said_by = :person")
                .param("nobody", nobody.value())
                .param("person", person.value())
                .update();
    }
}
