/// What the interface says: message files of all modules in every language, words that an operator changed
/// without a release, languages that were added without one, and how dates, numbers, lists and distances are
/// told to a reader. Texts of people (entries, pages) are not words: they live with their modules as
/// `Localized`.
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "account"})
@NullMarked
package ruhr.kumpel.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
