package ruhr.kumpel.web;

import ruhr.kumpel.kernel.LanguageTag;

/// The words of the interface. Filled by `language`.
public interface Words {

    /// The message in the language, else in its base language, else in German. Arguments are numbered from 0 and
    /// formatted by the language's rules (ICU). A key that nobody wrote shows as itself and is logged once.
    String say(LanguageTag language, String key, Object... arguments);

    /// A figure that stands alone, written as figures in messages are: "1.565", "1,565".
    String number(LanguageTag language, long number);
}
