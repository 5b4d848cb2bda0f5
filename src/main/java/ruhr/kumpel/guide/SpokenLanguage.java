package ruhr.kumpel.guide;

import ruhr.kumpel.kernel.LanguageTag;

record SpokenLanguage(LanguageTag language, Level level) {}
