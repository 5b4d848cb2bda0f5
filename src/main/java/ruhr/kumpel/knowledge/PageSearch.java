package ruhr.kumpel.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Finds pages by the words in them, in whatever language they are asked for.
@Component
class PageSearch {

    static final int LONGEST = 200;

    private static final int MOST = 50;
    private static final int MOST_WORDS = 8;

    /// Of a longer word the end counts for nothing: "anmelden" finds "Anmeldung".
    private static final int LONG_WORD = 6;

    private static final int ENDING = 2;

    private final JdbcClient db;

    PageSearch(JdbcClient db) {
        this.db = db;
    }

    /// Those in which all words occur: first where the title names them, then in the reader's language.
    List<UUID> find(PortalId portal, String words, LanguageTag reader) {
        var query = query(words);
        if (query.isEmpty()) return List.of();
        return db.sql("""
                select page_id
                  from knowledge.publication join knowledge.revision using (page_id, language, number)
                  join knowledge.page on page.id = page_id
                 where portal_id = :portal
                   and to_tsvector('simple', title || ' ' || lead || ' ' || body) @@ to_tsquery('simple', :query)
                 group by page_id
                 order by bool_or(to_tsvector('simple', title) @@ to_tsquery('simple', :query)) desc,
                          bool_or(language = :reader) desc, min(position), page_id
                 limit :most
                """)
                .param("portal", portal.value())
                .param("query", query)
                .param("reader", reader.value())
                .param("most", MOST)
                .query((row, _) -> row.getObject("page_id", UUID.class))
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
