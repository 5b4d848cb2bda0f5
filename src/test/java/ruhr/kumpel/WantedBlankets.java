package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.kernel.Secret;

/// A need so large that many may promise a part of it.
///
/// @param path of the entry, below the language
/// @param line what is wanted
record WantedBlankets(String path, UUID line) {

    private static final String PORTAL = "support";

    static WantedBlankets by(Surfer member, LiveKumpel kumpel) throws Exception {
        var word = "decken" + UUID.randomUUID().toString().replace("-", "");
        var line = UUID.randomUUID();
        var form = new HashMap<String, Object>();
        form.put("action", "submit");
        form.put("version", "0");
        form.put("unlike", "true");
        form.put("kind", "need");
        form.put("category", "goods");
        form.put("precision", "region");
        form.put("title", "Wir brauchen " + word);
        form.put("text", "Für alle Hallen der Region, gewaschen und trocken.");
        form.put("line", line);
        form.put("line." + line + ".label", "Decken");
        form.put("line." + line + ".count", "1000000");
        form.put("line." + line + ".unit", "Stück");
        var posted = member.post(PORTAL, "/de/post/" + Secret.next().value(), form);
        assertThat(posted.status()).as(posted.toString()).isEqualTo(303);
        return kumpel.database()
                .sql("""
                        select e.short_id, l.id from project.line l join project.entry e on e.id = l.entry_id
                          join project.entry_text t on t.entry_id = e.id
                         where t.title like :word and e.state = 'PUBLISHED'
                        """)
                .param("word", "%" + word)
                .query((row, _) -> new WantedBlankets("/entries/x-" + row.getString(1), row.getObject(2, UUID.class)))
                .single();
    }

    /// What is promised is what the standing pledges say, to the blanket.
    void isPromisedAsOftenAsPledged(JdbcClient database) {
        var promised = database.sql("select promised from project.line where id = :line")
                .param("line", line)
                .query(Integer.class)
                .single();
        var pledged = database.sql("""
                        select coalesce(sum(quantity), 0) from project.pledge where line_id = :line and state in ('STANDS', 'KEPT')
                        """).param("line", line).query(Integer.class).single();
        assertThat(promised).isEqualTo(pledged);
    }
}
