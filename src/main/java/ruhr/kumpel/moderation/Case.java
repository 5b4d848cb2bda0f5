package ruhr.kumpel.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// Something that waits, together with what it is about and who is on it.
///
/// @param subject empty if it is gone
/// @param blocked whether its owner is kept out
record Case(Review review, Optional<Subject> subject, Optional<PersonId> carer, boolean blocked) {

    /// Changes with what a moderator sees of it: a decision about something else than she saw is refused.
    String stamp() {
        return stamp(review, subject);
    }

    static String stamp(Review review, Optional<Subject> subject) {
        var seen = review.asked()
                + subject.map(one -> "\n" + one.title().texts() + "\n" + one.excerpt())
                        .orElse("");
        return Integer.toHexString(seen.hashCode());
    }

    /// All the words are in its title, in any language, or in the beginning of its text.
    boolean says(String words) {
        if (words.isEmpty()) return true;
        var text = subject.map(one -> one.title().texts().values() + " " + one.excerpt())
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(text::contains);
    }

    boolean isIn(String town) {
        return town.isEmpty()
                || subject.filter(one -> one.towns().contains(town)).isPresent();
    }
}
