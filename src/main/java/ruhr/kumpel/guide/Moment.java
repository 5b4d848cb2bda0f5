package ruhr.kumpel.guide;

import java.time.Instant;
import java.time.ZoneId;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;

/// A day and a time to be told, in whatever language.
record Moment(Instant moment, ZoneId zone) implements Told {

    @Override
    public String in(LanguageTag language) {
        return new Telling(language, zone, moment).moment(moment);
    }
}
