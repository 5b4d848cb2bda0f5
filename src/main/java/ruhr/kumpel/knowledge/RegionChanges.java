package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What towns have to decide: of the pages whose region's text is newer than what the town has seen, those where its
/// section says something else now. A small change (a comma) bothers no town.
@Component
class RegionChanges {

    private final JdbcClient db;

    RegionChanges(JdbcClient db) {
        this.db = db;
    }

    List<RegionChange> of(UUID town) {
        return db
                .sql("""
                select own.*, coalesce(before.body, '') as before, now.body as now, shown.number as region
                  from knowledge.own_section own
                  join knowledge.page on page.id = own.page_id
                  join knowledge.publication shown on shown.page_id = page.id and shown.language = page.source
                  join knowledge.revision now
                    on (now.page_id, now.language, now.number) = (page.id, page.source, shown.number)
                  left join knowledge.revision before
                    on (before.page_id, before.language, before.number) = (page.id, page.source, own.of_region)
                 where own.town_id = :town and own.kind = 'INSTEAD' and shown.number > own.of_region
                   and exists (select from knowledge.own_publication where section_id = own.id)
                   and exists (select from knowledge.revision change
                                where change.page_id = page.id and change.language = page.source and not change.minor
                                  and change.number > own.of_region and change.number <= shown.number)
                 order by own.page_id, own.id
                """)
                .param("town", town)
                .query((row, _) -> {
                    var section = OwnStore.section(row);
                    return new RegionChange(
                            section,
                            Chapters.of(row.getString("before")).saying(section.section()),
                            Chapters.of(row.getString("now")).saying(section.section()),
                            row.getInt("region"));
                })
                .list()
                .stream()
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    Optional<RegionChange> of(OwnSection section) {
        return of(section.town()).stream()
                .filter(change -> change.section().id().equals(section.id()))
                .findFirst();
    }
}
