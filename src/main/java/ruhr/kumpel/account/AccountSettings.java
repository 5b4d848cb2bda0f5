package ruhr.kumpel.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How people sign in.
///
/// @param secret key for what is stored hashed; several nodes must share one, a single node makes its own
/// @param sessionDays after so many days without a visit a session ends
/// @param lettersTimes by how much a sender and a portal may cause more letters with codes than on other days: raised
///     before a day on which a whole stadium shares a mobile network's few addresses
@ConfigurationProperties("kumpel.account")
@Validated
record AccountSettings(
        @DefaultValue("") String secret,
        @DefaultValue("30") @Min(1) @Max(365) int sessionDays,
        @DefaultValue("1") @Min(1) @Max(1000) int lettersTimes) {}
