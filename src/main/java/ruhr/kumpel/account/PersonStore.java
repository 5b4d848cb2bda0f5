package ruhr.kumpel.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

@Component
class PersonStore {

    private final JdbcClient db;

    PersonStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Person> with(PersonId person) {
        return named(List.of(person)).stream().findFirst();
    }

    List<Person> named(Collection<PersonId> persons) {
        return db.sql("select id, name, language, created from account.person where id = any(:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list();
    }

    Optional<EmailAddress> addressOf(PersonId person) {
        return db.sql("select email from account.address where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    Optional<PersonId> at(EmailAddress address) {
        return db.sql("select person_id from account.address where email_key = :key")
                .param("key", address.key())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /// The person of this address, made if there is none. Two at once make one: the unique key decides, the
    /// loser's person is taken back.
    PersonId of(EmailAddress address, LanguageTag language, Instant now) {
        return at(address).orElseGet(() -> {
            var id = new PersonId(Ids.next());
            add(id, Optional.empty(), language, now);
            if (give(id, address, now)) return id;
            remove(id);
            return at(address).orElseThrow();
        });
    }

    void add(PersonId person, Optional<String> name, LanguageTag language, Instant now) {
        db.sql("insert into account.person (id, name, language, created) values (:id, :name, :language, :now)")
                .param("id", person.value())
                .param("name", name.orElse(null))
                .param("language", language.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Whether the address was still free.
    boolean give(PersonId person, EmailAddress address, Instant now) {
        return db.sql("""
                        insert into account.address (person_id, email, email_key, confirmed)
                        values (:person, :email, :key, :now)
                        on conflict (email_key) do nothing
                        """)
                        .param("person", person.value())
                        .param("email", address.value())
                        .param("key", address.key())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    /// Whether the address was still free; hers changes only then.
    boolean move(PersonId person, EmailAddress address, Instant now) {
        return db.sql("""
                        update account.address
                           set email = :email, email_key = :key, confirmed = :now
                         where person_id = :person
                           and not exists (select from account.address where email_key = :key and person_id <> :person)
                        """)
                        .param("person", person.value())
                        .param("email", address.value())
                        .param("key", address.key())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void rename(PersonId person, String name) {
        db.sql("update account.person set name = nullif(:name, '') where id = :person")
                .param("person", person.value())
                .param("name", name)
                .update();
    }

    void speak(PersonId person, LanguageTag language) {
        db.sql("update account.person set language = :language where id = :person")
                .param("person", person.value())
                .param("language", language.value())
                .update();
    }

    void block(PersonId person, PersonId by, String reason, Instant now) {
        db.sql("""
                insert into account.block (person_id, blocked, blocked_by, reason)
                values (:person, :now, :by, :reason)
                on conflict (person_id) do update set reason = excluded.reason, blocked_by = excluded.blocked_by
                """)
                .param("person", person.value())
                .param("now", SqlTime.of(now))
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    void unblock(PersonId person) {
        db.sql("delete from account.block where person_id = :person")
                .param("person", person.value())
                .update();
    }

    boolean blocked(PersonId person) {
        return db.sql("select exists (select from account.block where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Set<PersonId> blockedOf(Collection<PersonId> some) {
        return db.sql("select person_id from account.block where person_id = any(:some)")
                .param("some", some.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    /// Address, sessions, passkeys, grants and everything else of this schema go with it.
    void remove(PersonId person) {
        db.sql("delete from account.person where id = :person")
                .param("person", person.value())
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getString("name")),
                new LanguageTag(row.getString("language")),
                SqlTime.in(row, "created"));
    }
}
