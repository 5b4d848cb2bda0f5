package ruhr.kumpel.language;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;

/// A machine that translates. It is another company's, or a server of the operator's own, and asked only when somebody
/// presses the button for it.
public interface Translator {

    /// As people know it: `DeepL`.
    String name();

    /// Never within a transaction: it may take a minute.
    ///
    /// @param texts well-formed pieces of XML with no other elements than `x`, which come back where they belong
    Translating translate(List<String> texts, LanguageTag from, LanguageTag into);
}
