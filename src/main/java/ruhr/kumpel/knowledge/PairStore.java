package ruhr.kumpel.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Pages between two languages, a whole portal at once.
@Component
class PairStore {

    private final JdbcClient db;
    private final LeafStore leaves;

    PairStore(JdbcClient db, LeafStore leaves) {
        this.db = db;
        this.leaves = leaves;
    }

    /// All that readers see and that was written in the first language, in the order of the tree.
    List<Pair> of(PortalId portal, LanguageTag from, LanguageTag into) {
        var sources = revisions(portal, from, into, """
                select revision.* from knowledge.page
                  join knowledge.publication on page_id = page.id and publication.language = page.source
                  join knowledge.revision using (page_id, language, number)
                 where portal_id = :portal and source = :from
                """);
        var translations = revisions(portal, from, into, """
                select distinct on (page_id) revision.* from knowledge.page
                  join knowledge.revision on page_id = page.id and language = :into
                 where portal_id = :portal and source = :from order by page_id, number desc
                """);
        var answered = revisions(portal, from, into, """
                select distinct on (page_id) source.* from knowledge.page
                  join knowledge.revision newest on newest.page_id = page.id and newest.language = :into
                  join knowledge.revision source on source.page_id = page.id and source.language = :from
                   and source.number = newest.of_source
                 where portal_id = :portal and page.source = :from order by source.page_id, newest.number desc
                """);
        return new Tree(leaves.of(portal))
                .inOrder().stream()
                        .map(Tree.Placed::leaf)
                        .flatMap(leaf -> Optional.ofNullable(sources.get(leaf.id()))
                                .map(source -> new Pair(
                                        leaf,
                                        source,
                                        Optional.ofNullable(translations.get(leaf.id())),
                                        Optional.ofNullable(answered.get(leaf.id()))))
                                .stream())
                        .toList();
    }

    private Map<UUID, Revision> revisions(PortalId portal, LanguageTag from, LanguageTag into, String sql) {
        var revisions = new HashMap<UUID, Revision>();
        db.sql(sql)
                .param("portal", portal.value())
                .param("from", from.value())
                .param("into", into.value())
                .query(row -> {
                    revisions.put(row.getObject("page_id", UUID.class), TextStore.revision(row));
                });
        return revisions;
    }
}
