package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// The form of a term.
///
/// @param known whether it is in the glossary already
public record TermView(
        String action,
        String back,
        boolean known,
        String language,
        List<Choice> languages,
        String term,
        String note,
        List<Words> words,
        Problems problems,
        Seen seen) {

    public record Words(String field, String language, String lang, String dir, String value) {}
}
