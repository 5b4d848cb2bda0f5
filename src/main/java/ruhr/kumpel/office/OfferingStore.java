package ruhr.kumpel.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.kernel.Money;

/// What one gets at offices.
@Component
class OfferingStore {

    private static final String SELECT = """
            select s.*,
                   array(select t.language from office.offering_text t where t.offering_id = s.id order by t.position) tags,
                   array(select t.name from office.offering_text t where t.offering_id = s.id order by t.position) names,
                   array(select t.about from office.offering_text t where t.offering_id = s.id order by t.position) abouts,
                   array(select t.documents from office.offering_text t
                          where t.offering_id = s.id order by t.position) papers,
                   array(select t.eligibility from office.offering_text t
                          where t.offering_id = s.id order by t.position) eligibilities,
                   array(select t.fee from office.offering_text t where t.offering_id = s.id order by t.position) fees
              from office.offering s where s.office_id = any(:offices) order by s.office_id, s.position
            """;

    private final JdbcClient db;

    OfferingStore(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, List<Offering>> of(Collection<UUID> offices) {
        if (offices.isEmpty()) return Map.of();
        Map<UUID, List<Offering>> all = new HashMap<>();
        db.sql(SELECT)
                .param("offices", offices.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("office_id", UUID.class), read(row)))
                .list()
                .forEach(one -> all.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                        .add(one.getValue()));
        return all;
    }

    private static Offering read(ResultSet row) throws SQLException {
        var cents = row.getObject("fee_cents", Long.class);
        return new Offering(
                row.getObject("id", UUID.class),
                SqlTexts.localized(row, "tags", "names"),
                SqlTexts.localized(row, "tags", "abouts"),
                SqlTexts.localized(row, "tags", "papers"),
                SqlTexts.localized(row, "tags", "eligibilities"),
                SqlTexts.localized(row, "tags", "fees"),
                Optional.ofNullable(cents).map(Money::new),
                row.getString("basis"),
                row.getString("appointment"));
    }
}
