package ruhr.kumpel.project;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.portal.Portals;

/// What stands on the demo's portals: written as if somebody meant it, by people who do not exist.
@Component
class EntryDemo implements Demo {

    private static final Map<String, List<String>> FILES = Map.of(
            "support", List.of("entries-support-1.yaml", "entries-support-2.yaml", "entries-support-3.yaml"),
            "welcome", List.of("entries-welcome.yaml"),
            "dortmund", List.of("entries-dortmund.yaml"),
            "matchmaker", List.of("entries-matchmaker.yaml"));

    private final JdbcClient db;
    private final Portals portals;
    private final DemoEntries entries;
    private final DemoTalks talks;
    private final Clock clock;

    EntryDemo(JdbcClient db, Portals portals, DemoEntries entries, DemoTalks talks, Clock clock) {
        this.db = db;
        this.portals = portals;
        this.entries = entries;
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        if (db.sql("select exists (select from project.entry)")
                .query(Boolean.class)
                .single()) return;
        var now = clock.instant();
        for (var portal : portals.all())
            for (var file : FILES.getOrDefault(portal.key(), List.of()))
                DemoFile.read(file).forEach(told -> entries.add(told, portal.id(), now));
        talks.begin();
    }
}
