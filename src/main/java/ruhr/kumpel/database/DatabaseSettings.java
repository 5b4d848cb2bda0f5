package ruhr.kumpel.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Which PostgreSQL.
///
/// @param url `postgres://user:password@host/name` or `jdbc:postgresql://…`; blank: the embedded one
/// @param connections how many connections one node opens at most
@ConfigurationProperties("kumpel.database")
@Validated
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("16") @Min(4) @Max(200) int connections) {

    boolean embedded() {
        return url.isBlank();
    }
}
