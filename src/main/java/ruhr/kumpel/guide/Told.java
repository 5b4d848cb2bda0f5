package ruhr.kumpel.guide;

import ruhr.kumpel.kernel.LanguageTag;

/// A fact that each reader is told in her language.
sealed interface Told permits Day, Moment {

    String in(LanguageTag language);
}
