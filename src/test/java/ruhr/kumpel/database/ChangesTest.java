package ruhr.kumpel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;

@KumpelTest
class ChangesTest {

    private final JdbcClient db;
    private final DataSource pool;
    private final TransactionTemplate transaction;
    /// Of this test alone, for other tests write at the same time.
    private final String topic = "topic-" + UUID.randomUUID();

    ChangesTest(JdbcClient db, DataSource pool, TransactionTemplate transaction) {
        this.db = db;
        this.pool = pool;
        this.transaction = transaction;
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws SQLException {
        var log = new ChangeLog(db);
        var early = Ids.next();
        var late = Ids.next();

        try (var slow = open();
                var fast = open()) {
            insert(slow, late);
            insert(fast, early);
            fast.commit();
            assertThat(ours(log)).containsExactly(early);
            assertThat(ours(log)).isEmpty();

            slow.commit();
            assertThat(ours(log)).containsExactly(late);
            assertThat(ours(log)).isEmpty();
        }
    }

    @Test
    void whatIsRolledBackIsNeverTold() throws SQLException {
        var log = new ChangeLog(db);

        try (var connection = open()) {
            insert(connection, Ids.next());
            connection.rollback();
        }

        assertThat(ours(log)).isEmpty();
    }

    @Test
    void eachOfTwoFollowersSeesEverything() {
        var one = new ChangeLog(db);
        var two = new ChangeLog(db);
        var key = note();

        assertThat(ours(one)).containsExactly(key);
        assertThat(ours(two)).containsExactly(key);
    }

    @Test
    void theWriterSeesHerOwnChangeAsSoonAsSheHasCommitted() {
        var heard = new CopyOnWriteArrayList<UUID>();
        var follower = follower(keys -> heard.addAll(keys));
        var changes = new Changes(db, follower);
        var key = Ids.next();

        transaction.executeWithoutResult(_ -> changes.note(topic, key));

        assertThat(heard).containsExactly(key);
        follower.stop();
    }

    @Test
    void whatAListenerDidNotTakeComesAgain() {
        var heard = new CopyOnWriteArrayList<Set<UUID>>();
        var follower = follower(keys -> {
            heard.add(keys);
            if (heard.size() == 1) throw new IllegalStateException("not now, says the test");
        });
        var changes = new Changes(db, follower);
        var first = Ids.next();
        var second = Ids.next();

        changes.note(topic, first);
        changes.note(topic, second);

        assertThat(heard).containsExactly(Set.of(first), Set.of(first, second));
        follower.stop();
    }

    private interface Hearing {
        void hear(Set<UUID> keys);
    }

    private ChangeFollower follower(Hearing hearing) {
        var listener = new ChangeListener() {

            @Override
            public String topic() {
                return topic;
            }

            @Override
            public void changed(Set<UUID> keys) {
                hearing.hear(keys);
            }
        };
        var beans = new StaticListableBeanFactory(Map.of("listener", listener));
        var follower = new ChangeFollower(db, beans.getBeanProvider(ChangeListener.class));
        follower.start();
        return follower;
    }

    private UUID note() {
        var key = Ids.next();
        db.sql("insert into database.change (topic, key) values (:topic, :key)")
                .param("topic", topic)
                .param("key", key)
                .update();
        return key;
    }

    private List<UUID> ours(ChangeLog log) {
        return new ArrayList<>(log.next().getOrDefault(topic, Set.of()));
    }

    private Connection open() throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void insert(Connection connection, UUID key) throws SQLException {
        try (var statement = connection.prepareStatement("insert into database.change (topic, key) values (?, ?)")) {
            statement.setString(1, topic);
            statement.setObject(2, key);
            statement.executeUpdate();
        }
    }
}
