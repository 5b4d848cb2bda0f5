package ruhr.kumpel.signpost;

import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Visit;

/// Whoever reads, and the second language of whoever goes through it with her.
record Reader(Visit visit, Optional<LanguageTag> also) {

    static final String ALSO = "also";

    static Reader of(Visit visit, String also) {
        return new Reader(
                visit,
                visit.site().languages().stream()
                        .filter(one -> one.value().equals(also) && !one.equals(visit.language()))
                        .findFirst());
    }

    Saying say(Localized words) {
        var text = visit.say(words);
        return new Saying(
                text,
                also.flatMap(language -> words.exactly(language).map(value -> new Localized.Text(language, value)))
                        .filter(other -> !other.language().equals(text.language())));
    }

    boolean isForeign(Localized words) {
        return !words.isEmpty() && !visit.say(words).language().equals(visit.language());
    }
}
