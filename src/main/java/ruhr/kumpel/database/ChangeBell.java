package ruhr.kumpel.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens on a connection of its own for commits of other nodes. Only a hint: without it the follower is half a
/// second slower, so a pooler that knows no LISTEN does no harm.
@Component
class ChangeBell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeBell.class);

    private final DatabaseConfiguration.Server server;
    private final ChangeFollower follower;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    ChangeBell(DatabaseConfiguration.Server server, ChangeFollower follower) {
        this.server = server;
        this.follower = follower;
    }

    private void listen() {
        while (running) {
            try {
                listenOnce();
            } catch (SQLException e) {
                if (running) LOG.debug("Not listening for a moment", e);
                pause();
            }
        }
    }

    private void listenOnce() throws SQLException {
        var address = server.address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("listen kumpel_change");
            var bell = connection.unwrap(PGConnection.class);
            while (running) {
                var rings = bell.getNotifications(1_000);
                if (rings != null && rings.length > 0) follower.wake();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("bell").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 100;
    }
}
