package ruhr.kumpel.proof;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What all tables of the platform hold, as one hash each: equal before and after, nothing was changed.
@Component
class Tables {

    private final JdbcClient db;

    Tables(JdbcClient db) {
        this.db = db;
    }

    /// Without those that change by themselves: sessions note when they were used last, workers when they worked, and
    /// what was
    /// left behind is swept.
    Map<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        db.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                   and table_name not in ('session', 'session_attributes', 'scheduled_task', 'left_file')
                   and table_name not like 'flyway%'
                """).query(String.class).list().forEach(table -> hashes.put(table, hash(table)));
        return hashes;
    }

    private String hash(String table) {
        return db.sql("select coalesce(md5(string_agg(row::text, E'\\n' order by row::text)), '') from " + table
                        + " as row")
                .query(String.class)
                .single();
    }
}
