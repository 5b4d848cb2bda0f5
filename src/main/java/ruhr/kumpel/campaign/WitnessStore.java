package ruhr.kumpel.campaign;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Who is told of a change of an account to its end.
@Component
class WitnessStore {

    private final JdbcClient db;

    WitnessStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID change, Collection<PersonId> team) {
        db.sql("insert into campaign.account_witness (change_id, person_id) select :change, unnest(:team::uuid[])")
                .param("change", change)
                .param("team", team.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    List<PersonId> of(UUID change) {
        return db.sql("select person_id from campaign.account_witness where change_id = :change order by person_id")
                .param("change", change)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void settled(UUID change) {
        db.sql("delete from campaign.account_witness where change_id = :change")
                .param("change", change)
                .update();
    }

    void forget(PersonId person) {
        db.sql("delete from campaign.account_witness where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
