package ruhr.kumpel.intake;

import java.util.List;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// What the rows of an import become. A feature implements it as a bean; the pages, the files, the columns, the
/// place of each row and the memory of what came in already are intake's part.
public interface ImportTarget {

    /// The word for it in addresses and tables: `entry`. Its words: `intake.target.{kind}`.
    String kind();

    /// What a row may hold beyond its place and its own number ([Field#COMMON]), in the order of the mapping
    /// page.
    List<Field> fields();

    /// The values that a field can have here, if it is a choice: what stands in the file is matched with value
    /// or words, and the manager may choose one for the whole file. Empty for free text.
    List<Choice> choices(String field, PortalId portal, LanguageTag language);

    /// For each of these rows, in their order: what stands against it, in words that name what to do, and what is there
    /// already and looks alike. Writes nothing. Required fields and choices have been checked before.
    List<Check> check(List<Row> rows, PortalId portal, LanguageTag language);

    /// Makes the rows real, in the transaction of the caller; gives the ids of what they became, in their order.
    List<UUID> take(List<Row> rows, UUID importId, PortalId portal, PersonId by);

    /// Takes back everything that came with this import, in the transaction of the caller.
    void undo(UUID importId, PortalId portal);
}
