package ruhr.kumpel.campaign;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param secret of which codes and links of vouchers are made; nodes of one installation share it. Empty: a file of
///     the home folder
@ConfigurationProperties("kumpel.campaign")
record CampaignSettings(@DefaultValue("") String secret) {}
