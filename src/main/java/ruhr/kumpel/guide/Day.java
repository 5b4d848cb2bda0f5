package ruhr.kumpel.guide;

import java.time.Instant;
import java.time.ZoneId;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;

/// A day to be told, in whatever language.
record Day(Instant moment, ZoneId zone) implements Told {

    @Override
    public String in(LanguageTag language) {
        return new Telling(language, zone, moment).date(moment);
    }
}
