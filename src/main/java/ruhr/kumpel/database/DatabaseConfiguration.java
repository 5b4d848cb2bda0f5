package ruhr.kumpel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Whoever is given the data source finds every table in it.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Installation installation(Environment settings) {
        return SafeStart.installation(settings);
    }

    /// Closed after the pool, because the pool's bean needs it.
    @Bean(destroyMethod = "close")
    Server server(DatabaseSettings settings, Installation installation) {
        return settings.embedded()
                ? new Server(Optional.of(EmbeddedPostgres.start(installation.home())), settings)
                : new Server(Optional.empty(), settings);
    }

    @Bean
    HikariDataSource dataSource(Server server, DatabaseSettings settings) {
        var address = server.address();
        var pool = new HikariConfig();
        pool.setPoolName("kumpel");
        pool.setJdbcUrl(address.jdbcUrl());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("ApplicationName", "kumpel");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // A refused row would stand in the message, and with it in the log, with all that somebody wrote.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        var opened = new HikariDataSource(pool);
        new Migrations(opened).run();
        return opened;
    }

    /// The embedded server, or somebody else's.
    record Server(Optional<EmbeddedPostgres> embedded, DatabaseSettings settings) implements AutoCloseable {

        DatabaseAddress address() {
            return embedded.map(EmbeddedPostgres::address).orElseGet(() -> DatabaseAddress.of(settings));
        }

        @Override
        public void close() throws Exception {
            if (embedded.isPresent()) embedded.get().close();
        }
    }
}
