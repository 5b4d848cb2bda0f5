package ruhr.kumpel.office;

import java.util.Optional;

/// Whom an office serves.
sealed interface Area {

    record Postcode(String code) implements Area {
        public Postcode {
            if (!code.matches("[0-9]{5}")) throw new IllegalArgumentException("Not a postcode: " + code);
        }
    }

    /// @param municipality the official key (AGS)
    record Town(String municipality) implements Area {}

    /// @param name of the county: `Kreis Unna`
    record District(String name) implements Area {}

    record Region() implements Area {}

    /// How close it is to whoever asks; empty if it does not serve her.
    default Optional<Closeness> to(Seeker seeker) {
        return switch (this) {
            case Postcode(var code) -> seeker.postcode().filter(code::equals).map(_ -> Closeness.POSTCODE);
            case Town(var key) -> seeker.town().filter(key::equals).map(_ -> Closeness.TOWN);
            case District(var name) -> seeker.district().filter(name::equals).map(_ -> Closeness.DISTRICT);
            case Region _ -> Optional.of(Closeness.REGION);
        };
    }
}
