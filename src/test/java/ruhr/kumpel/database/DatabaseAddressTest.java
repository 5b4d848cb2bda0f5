package ruhr.kumpel.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void readsTheFormThatHostingServicesHandOut() {
        assertThat(address("postgres://kumpel:s%2Fecret@db.example:5433/portal?sslmode=require", "", ""))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:5433/portal?sslmode=require", "kumpel", "s/ecret"));
    }

    @Test
    void takesUserAndPasswordFromTheirOwnSettingsFirst() {
        assertThat(address("postgresql://db/portal", "anna", "secret"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/portal", "anna", "secret"));
    }

    @Test
    void leavesAJdbcAddressAsItIs() {
        assertThat(address("jdbc:postgresql://a,b/portal?targetServerType=primary", "anna", "secret")
                        .jdbcUrl())
                .isEqualTo("jdbc:postgresql://a,b/portal?targetServerType=primary");
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(address("postgres://kumpel:secret@db/portal", "", "").toString())
                .doesNotContain("secret");
    }

    private static DatabaseAddress address(String url, String user, String password) {
        return DatabaseAddress.of(new DatabaseSettings(url, user, password, 16));
    }
}
