package ruhr.kumpel.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings every module's schema up to date, from the lowest module to the highest: one folder of SQL, one schema
/// and one history per module, all of the same name.
record Migrations(DataSource pool) {

    /// A module with tables stands here, below the ones that refer to it.
    static final List<String> MODULES = List.of(
            "database",
            "account",
            "place",
            "media",
            "paper",
            "language",
            "portal",
            "discovery",
            "moderation",
            "intake",
            "payment",
            "conversation",
            "organisation",
            "project",
            "knowledge",
            "signpost",
            "office",
            "guide",
            "ambassador",
            "draw",
            "pinboard",
            "campaign",
            "route");

    /// Any number; the same on all nodes, so that only one of them migrates at a time.
    private static final long LOCK = 0x6b756d70656cL;

    void run() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                MODULES.forEach(this::migrate);
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be migrated", e);
        }
    }

    private void migrate(String module) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .schemas(module)
                .defaultSchema(module)
                .table("migration")
                .createSchemas(true)
                .load()
                .migrate();
    }
}
