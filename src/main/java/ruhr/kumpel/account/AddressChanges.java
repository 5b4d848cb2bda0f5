package ruhr.kumpel.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Proof.Over;
import ruhr.kumpel.account.Proof.Proven;
import ruhr.kumpel.account.Proof.Wrong;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// Another mail address for an account: proven at the new one, told to the old one, and all other browsers are
/// signed out, because whoever reads the old mail may have been the reason.
@Component
class AddressChanges {

    private final JdbcClient db;
    private final MailCodes codes;
    private final PersonStore persons;
    private final LetterLimits limits;
    private final CodeLetters letters;

    AddressChanges(JdbcClient db, MailCodes codes, PersonStore persons, LetterLimits limits, CodeLetters letters) {
        this.db = db;
        this.codes = codes;
        this.persons = persons;
        this.limits = limits;
        this.letters = letters;
    }

    /// Says nothing about whether the address is somebody else's: that comes out only for who reads its mail.
    @Transactional
    Asked ask(PersonId person, EmailAddress address, Visit visit) {
        if (!limits.allow(address, visit.site())) return new Asked.TooMany();
        var fresh = codes.issue(address);
        db.sql("""
                insert into account.address_change (code_id, person_id) values (:code, :person)
                on conflict (person_id) do update set code_id = excluded.code_id
                """).param("code", fresh.id()).param("person", person.value()).update();
        letters.addressChange(fresh, visit);
        return new Asked.Sent("/account/address");
    }

    @Transactional
    AddressChange enter(PersonId person, Digits typed, Visit visit) {
        var code = waiting(person);
        if (code.isEmpty()) return new AddressChange.Over();
        return switch (codes.check(code.get(), typed)) {
            case Proven(var address, var _) -> change(person, address, visit);
            case Wrong(var left) -> new AddressChange.Wrong(left);
            case Over _ -> new AddressChange.Over();
        };
    }

    private AddressChange change(PersonId person, EmailAddress address, Visit visit) {
        var old = persons.addressOf(person).orElseThrow();
        if (!persons.move(person, address, visit.now())) return new AddressChange.Taken();
        letters.addressChanged(old, visit);
        return new AddressChange.Changed();
    }

    private Optional<UUID> waiting(PersonId person) {
        return db.sql("select code_id from account.address_change where person_id = :person")
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }
}
