package ruhr.kumpel.campaign;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param secret of which codes and links of vouchers are made; nodes of one installation share it. Empty: a file of
///     the home folder
/// @param remindAfter how long after a promise its supporter is reminded of the transfer
/// @param lapseAfter how long after that it is not expected any more
@ConfigurationProperties("kumpel.campaign")
record CampaignSettings(
        @DefaultValue("") String secret,
        @DefaultValue("7d") Duration remindAfter,
        @DefaultValue("14d") Duration lapseAfter) {}
