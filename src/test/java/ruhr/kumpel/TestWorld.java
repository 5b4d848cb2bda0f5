package ruhr.kumpel;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What only tests have.
@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    PostBox postBox(JdbcClient db) {
        return new PostBox(db);
    }

    /// A new one, without cookies, wherever one is injected.
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Surfer surfer(Environment environment) {
        return new Surfer(environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
