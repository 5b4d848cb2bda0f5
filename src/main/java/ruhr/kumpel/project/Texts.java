package ruhr.kumpel.project;

import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// Title and text, in the language they were written in and in translations.
record Texts(LanguageTag source, Localized title, Localized text) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 8_000;

    Texts {
        if (title.exactly(source).isEmpty() || text.exactly(source).isEmpty())
            throw new IllegalArgumentException("Title and text are there in the language they were written in");
    }
}
