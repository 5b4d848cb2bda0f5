package ruhr.kumpel.knowledge;

import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Visit;

/// How hard a text is to read, in words.
///
/// @param kind of badge
/// @param hint what would help; nothing where nothing must
public record ReadabilityView(String level, String kind, String figures, String hint) {

    static Optional<ReadabilityView> of(Wording wording, LanguageTag language, Visit visit) {
        return Readability.of(wording, language).map(counted -> of(counted, visit));
    }

    private static ReadabilityView of(Readability counted, Visit visit) {
        var level = counted.level();
        boolean hard = level == Readability.Level.HARD || level == Readability.Level.VERY_HARD;
        return new ReadabilityView(
                visit.say("knowledge.readability.level." + level.word()),
                hard ? "warning" : level == Readability.Level.RATHER_HARD ? "" : "success",
                visit.say(
                        "knowledge.readability.figures",
                        counted.words(),
                        counted.sentences(),
                        Math.round(counted.amstad()),
                        Math.round(Math.clamp(counted.wiener(), 1, 15))),
                hard ? visit.say("knowledge.readability.hint") : "");
    }
}
