package ruhr.kumpel.office;

import java.util.Optional;

/// Where somebody lives, as far as she says.
///
/// @param town official key (AGS)
/// @param district the county of the town, or the town itself where it is its own
record Seeker(Optional<String> postcode, Optional<String> town, Optional<String> district) {

    /// She has not said where.
    static final Seeker ANYWHERE = new Seeker(Optional.empty(), Optional.empty(), Optional.empty());

    boolean said() {
        return town.isPresent();
    }
}
