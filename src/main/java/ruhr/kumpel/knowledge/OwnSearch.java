package ruhr.kumpel.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds pages by what a town says there its own way; what the region says is found among the listings.
@Component
class OwnSearch {

    private static final int MOST = 50;
    private static final int MOST_WORDS = 8;

    /// Of a longer word the end counts for nothing: "anmelden" finds "Anmeldung".
    private static final int LONG_WORD = 6;

    private static final int ENDING = 2;

    private final JdbcClient db;

    OwnSearch(JdbcClient db) {
        this.db = db;
    }

    /// Those on which one of the town's sections has all words, in the order of the pages.
    List<UUID> find(Town town, String words) {
        var query = query(words);
        if (query.isEmpty()) return List.of();
        return db.sql("""
                select page.id
                  from knowledge.own_publication join knowledge.own_revision using (section_id, language, number)
                  join knowledge.own_section own on own.id = section_id
                  join knowledge.page on page.id = own.page_id
                 where own.town_id = :town
                   and to_tsvector('simple', title || ' ' || body) @@ to_tsquery('simple', :query)
                 group by page.id
                 order by min(position), page.id
                 limit :most
                """)
                .param("town", town.id())
                .param("query", query)
                .param("most", MOST)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String query(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.length() < LONG_WORD ? word : word.substring(0, word.length() - ENDING))
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
