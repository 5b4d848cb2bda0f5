package ruhr.kumpel.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// Columns of type `text[]`, and texts in several languages that a query gathers into two of them.
public final class SqlTexts {

    private SqlTexts() {}

    /// The column's texts in their order; the column itself is never null.
    public static List<String> in(ResultSet row, String column) throws SQLException {
        return Collections.unmodifiableList(
                Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    /// @param languages column of the language tags, the language it was written in first
    /// @param texts column of the texts, in the same order
    public static Localized localized(ResultSet row, String languages, String texts) throws SQLException {
        var tags = in(row, languages);
        var words = in(row, texts);
        var all = new LinkedHashMap<LanguageTag, String>();
        for (int i = 0; i < tags.size(); i++) all.put(new LanguageTag(tags.get(i)), words.get(i));
        return new Localized(all);
    }
}
