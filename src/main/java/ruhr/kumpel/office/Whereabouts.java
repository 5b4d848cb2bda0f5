package ruhr.kumpel.office;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Position;

/// Where one goes.
///
/// @param place the address in one line, or nothing
/// @param town official key (AGS)
/// @param pin only with a town
/// @param way how one gets in, in words
record Whereabouts(
        String place, Optional<String> town, Optional<Position> pin, List<AccessMark> access, Localized way) {

    static final Whereabouts NONE = new Whereabouts("", Optional.empty(), Optional.empty(), List.of(), Localized.EMPTY);

    Whereabouts {
        access = List.copyOf(access);
    }
}
