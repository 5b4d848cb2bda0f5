package ruhr.kumpel.conversation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Site;

/// Links in mails that end one kind of mail for one person, without signing in (RFC 8058).
@Component
class Unsubscribing {

    private final JdbcClient db;
    private final Clock clock;

    Unsubscribing(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Who no longer wants what.
    record Wish(PersonId person, String kind) {}

    /// A new link; the site's page in the reader's language.
    String link(PersonId person, String kind, Site site, LanguageTag language) {
        var secret = Secret.next();
        db.sql("insert into conversation.unsubscribe_link values (:hash, :person, :kind, :now)")
                .param("hash", secret.hash())
                .param("person", person.value())
                .param("kind", kind)
                .param("now", SqlTime.of(clock.instant()))
                .update();
        return site.origin() + "/" + language + "/unsubscribe/" + secret.value();
    }

    Optional<Wish> behind(String secret) {
        return Secret.parse(secret)
                .flatMap(known -> db.sql("""
                select person_id, kind from conversation.unsubscribe_link where secret_hash = :hash
                """)
                        .param("hash", known.hash())
                        .query((row, _) ->
                                new Wish(new PersonId(row.getObject("person_id", UUID.class)), row.getString("kind")))
                        .optional());
    }
}
