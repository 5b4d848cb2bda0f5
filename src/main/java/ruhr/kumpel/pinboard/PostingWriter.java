package ruhr.kumpel.pinboard;

import java.sql.Date;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Writes postings into the database.
@Component
class PostingWriter {

    private final JdbcClient db;

    PostingWriter(JdbcClient db) {
        this.db = db;
    }

    void add(Posting posting) {
        var content = posting.content();
        db.sql("""
                insert into pinboard.posting
                       (id, short_id, portal_id, person_id, organisation_id, category, town, link, valid_until,
                        state, created_at, changed_at)
                values (:id, :shortId, :portal, :person, :organisation, :category, :town, :link, :until,
                        :state, :created, :changed)
                """)
                .param("id", posting.id())
                .param("shortId", posting.shortId().value())
                .param("portal", posting.portal().value())
                .param("person", posting.person().value())
                .param("organisation", id(posting.organisation()))
                .param("category", content.category())
                .param("town", content.town().orElse(""))
                .param("link", content.link())
                .param("until", content.until())
                .param("state", posting.state().name())
                .param("created", SqlTime.of(posting.created()))
                .param("changed", SqlTime.of(posting.changed()))
                .update();
        fill(posting.id(), content);
    }

    void change(UUID id, Optional<OrganisationId> organisation, Content content, State state, Instant now) {
        db.sql("""
                update pinboard.posting
                   set organisation_id = :organisation, category = :category, town = :town, link = :link,
                       valid_until = :until, state = :state, changed_at = :now
                 where id = :id
                """)
                .param("id", id)
                .param("organisation", id(organisation))
                .param("category", content.category())
                .param("town", content.town().orElse(""))
                .param("link", content.link())
                .param("until", content.until())
                .param("state", state.name())
                .param("now", SqlTime.of(now))
                .update();
        db.sql("delete from pinboard.text where posting_id = :id")
                .param("id", id)
                .update();
        db.sql("delete from pinboard.event where posting_id = :id")
                .param("id", id)
                .update();
        db.sql("delete from pinboard.return where posting_id = :id")
                .param("id", id)
                .update();
        fill(id, content);
    }

    /// Somebody else answers for it.
    void hand(UUID id, PersonId person) {
        db.sql("update pinboard.posting set person_id = :person where id = :id")
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from pinboard.posting where id = :id").param("id", id).update();
    }

    private void fill(UUID id, Content content) {
        int position = 0;
        for (LanguageTag language : content.title().languages())
            db.sql("insert into pinboard.text (posting_id, language, position, title, body) values (?, ?, ?, ?, ?)")
                    .params(
                            id,
                            language.value(),
                            position++,
                            content.title().exactly(language).orElseThrow(),
                            content.text().exactly(language).orElse(""))
                    .update();
        content.event().ifPresent(event -> add(id, event));
    }

    private void add(UUID id, Event event) {
        db.sql("""
                insert into pinboard.event
                       (posting_id, starts, ends, whole_day, zone, online, place, rule, exceptions)
                values (:id, :starts, :ends, :wholeDay, :zone, :online, :place, :rule, :exceptions)
                """)
                .param("id", id)
                .param("starts", event.starts())
                .param("ends", event.ends())
                .param("wholeDay", event.wholeDay())
                .param("zone", event.zone().getId())
                .param("online", event.online())
                .param("place", event.place())
                .param("rule", event.repeats().map(Recurrence::written).orElse(""))
                .param(
                        "exceptions",
                        event.except().stream().sorted().map(Date::valueOf).toArray(Date[]::new))
                .update();
    }

    private static @Nullable UUID id(Optional<OrganisationId> organisation) {
        return organisation.map(OrganisationId::value).orElse(null);
    }
}
