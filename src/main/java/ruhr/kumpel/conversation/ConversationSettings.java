package ruhr.kumpel.conversation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param smtpUrl the mail server, `smtp://user:password@host:587` or `smtps://…:465`; empty: letters stay in the
/// outbox
/// @param sender the address that all mails come from; its domain ends their Message-IDs
@ConfigurationProperties("kumpel.conversation")
record ConversationSettings(
        @DefaultValue("") String smtpUrl,
        @DefaultValue("post@kumpel.localhost") String sender) {}
