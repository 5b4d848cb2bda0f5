package ruhr.kumpel.conversation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// One address is enough to configure mail; who needs more uses Spring's `spring.mail.…`.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConversationSettings.class)
class MailConfiguration {

    @Bean
    MailServer mailServer(ConversationSettings settings, ObjectProvider<JavaMailSender> springs, MailWriter writer) {
        var smtp = settings.smtpUrl().isBlank()
                ? Optional.ofNullable(springs.getIfAvailable())
                : Optional.<JavaMailSender>of(at(URI.create(settings.smtpUrl())));
        return new MailServer(smtp, writer);
    }

    static JavaMailSenderImpl at(URI url) {
        var server = new JavaMailSenderImpl();
        var protocol = url.getScheme();
        if (!"smtp".equals(protocol) && !"smtps".equals(protocol))
            throw new IllegalArgumentException("KUMPEL_SMTP_URL starts with smtp:// or smtps://");
        server.setProtocol(protocol);
        server.setHost(url.getHost());
        server.setPort(url.getPort() > 0 ? url.getPort() : "smtps".equals(protocol) ? 465 : 587);
        if (url.getUserInfo() != null) signIn(server, url.getUserInfo().split(":", 2));
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var limits = server.getJavaMailProperties();
        limits.put("mail." + protocol + ".auth", url.getUserInfo() != null);
        limits.put("mail.smtp.starttls.enable", true);
        limits.put("mail." + protocol + ".connectiontimeout", 10_000);
        limits.put("mail." + protocol + ".timeout", 30_000);
        limits.put("mail." + protocol + ".writetimeout", 30_000);
        return server;
    }

    private static void signIn(JavaMailSenderImpl server, String[] userAndPassword) {
        server.setUsername(userAndPassword[0]);
        if (userAndPassword.length > 1) server.setPassword(userAndPassword[1]);
    }
}
