package ruhr.kumpel.project;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Visit;

/// Offers of entries to others. One at a time per entry: a new offer takes the old one back.
@Component
class HandOvers {

    private final JdbcClient db;
    private final EntryStore entries;
    private final LifeStore life;
    private final Publishing publishing;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Courier courier;
    private final Clock clock;

    HandOvers(
            JdbcClient db,
            EntryStore entries,
            LifeStore life,
            Publishing publishing,
            Accounts accounts,
            Organisations organisations,
            Courier courier,
            Clock clock) {
        this.db = db;
        this.entries = entries;
        this.life = life;
        this.publishing = publishing;
        this.accounts = accounts;
        this.organisations = organisations;
        this.courier = courier;
        this.clock = clock;
    }

    @Transactional
    void offer(Entry entry, EmailAddress to, Visit visit) {
        var secret = Secret.next();
        db.sql("""
                insert into project.hand_over (entry_id, secret_hash, address_key, offered_at) values (:entry, :hash, :address, :now)
                on conflict (entry_id) do update
                   set secret_hash = excluded.secret_hash, address_key = excluded.address_key, offered_at = excluded.offered_at
                """)
                .param("entry", entry.id())
                .param("hash", secret.hash())
                .param("address", to.key())
                .param("now", SqlTime.of(clock.instant()))
                .update();
        var title = visit.say(entry.content().texts().title()).value();
        courier.send(Letter.to(
                        to,
                        visit.language(),
                        visit.site(),
                        "entry.hand-over",
                        visit.say("hand-over.letter.subject"),
                        visit.say("hand-over.letter.what", title),
                        visit.say("hand-over.letter.how"))
                .withButton(visit.say("hand-over.letter.button"), visit.absolute("/take-over/" + secret.value())));
    }

    /// What is offered by this link to the address of the signed-in person, and to nobody else.
    Optional<Entry> offered(Secret secret, Visit visit) {
        var address = accounts.addressOf(visit.memberHere().person());
        if (address.isEmpty()) return Optional.empty();
        return db.sql("select entry_id from project.hand_over where secret_hash = :hash and address_key = :address")
                .param("hash", secret.hash())
                .param("address", address.get().key())
                .query(UUID.class)
                .optional()
                .flatMap(entries::with)
                .filter(entry -> entry.portal().equals(visit.portal()));
    }

    /// @param organisation id of one of the new owner's, or nothing: then it is hers alone
    @Transactional
    Optional<Entry> accept(Secret secret, String organisation, Visit visit) {
        var entry = offered(secret, visit);
        if (entry.isEmpty()) return entry;
        var id = entry.get().id();
        var person = visit.memberHere().person();
        life.owner(id, person);
        life.organisation(
                id,
                organisations.of(person).stream()
                        .map(one -> one.id())
                        .filter(one -> one.toString().equals(organisation))
                        .findFirst());
        db.sql("delete from project.hand_over where entry_id = :entry")
                .param("entry", id)
                .update();
        var now = entries.with(id).orElseThrow();
        publishing.follow(now);
        return Optional.of(now);
    }
}
