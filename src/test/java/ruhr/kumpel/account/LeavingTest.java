package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Promise 17: exported means all, erased means gone.
@KumpelTest
class LeavingTest {

    private final Entrance entrance;
    private final Grants grants;
    private final JdbcClient db;
    private final Portal portal;
    private final String canary = "Kanarienvogel-" + UUID.randomUUID();

    LeavingTest(Entrance entrance, Grants grants, JdbcClient db, ExamplePortals portals) {
        this.entrance = entrance;
        this.grants = grants;
        this.db = db;
        this.portal = portals.fresh();
    }

    @Test
    void theExportHoldsWhatIsKnown() {
        var someone = named();
        var export = someone.surfer().get(portal.key(), "/de/account/export");
        assertThat(export.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(export.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(export.text()).contains(canary, someone.address(), "\"account\"", "MODERATOR");
    }

    @Test
    void afterErasureNoTableKnowsThePerson() {
        var someone = named();
        assertThat(traces(canary)).isNotEmpty();

        var answer = someone.surfer().post(portal.key(), "/de/account/erase", Map.of("sure", "true"));

        assertThat(answer.location()).isEqualTo("/de/account/erased");
        assertThat(entrance.isIn(someone.surfer(), portal.key())).isFalse();
        assertThat(traces(canary)).isEmpty();
        assertThat(traces(someone.address())).isEmpty();
    }

    @Test
    void whoIsNotSureKeepsEverything() {
        var someone = named();
        assertThat(someone.surfer()
                        .post(portal.key(), "/de/account/erase", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(traces(canary)).isNotEmpty();
    }

    private Entrance.Someone named() {
        var someone = entrance.signedIn(portal);
        someone.surfer().post(portal.key(), "/de/account", Map.of("name", canary, "language", "de"));
        grants.grant(someone.person(), Role.MODERATOR, new Scope.OfPortal(portal.id()));
        return someone;
    }

    /// The tables in which the text occurs anywhere.
    private List<String> traces(String text) {
        var tables = db.sql("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name)
                  from information_schema.tables
                 where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                """).query((row, _) -> row.getString(1)).list();
        return tables.stream()
                .filter(table -> db.sql("select exists (select from " + table + " as one where one::text ilike :text)")
                        .param("text", "%" + text + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
