package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;

/// A reason for which a guide fits a newcomer.
sealed interface Why {

    record Speaks(LanguageTag language, Level level) implements Why {}

    /// @param topics keys
    record Knows(List<String> topics) implements Why {}

    /// @param town official key
    record IsFrom(String town) implements Why {}

    record IsNear(String town) implements Why {}

    record ComesAnywhere() implements Why {}

    record CameTheSameWay(WayHere way) implements Why {}

    record HasRoom(int places) implements Why {}
}
