package ruhr.kumpel.account;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;

/// Sessions lie in the database, so that every node knows them and a restart ends none.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class SessionSetup {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTables(AccountSettings settings) {
        return sessions -> {
            sessions.setTableName("account.session");
            sessions.setDefaultMaxInactiveInterval(Duration.ofDays(settings.sessionDays()));
            sessions.setCleanupCron("0 23 * * * *");
        };
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer sessionCookie(AccountSettings settings) {
        return new SessionCookie(Duration.ofDays(settings.sessionDays()));
    }
}
