package ruhr.kumpel.place;

import java.util.Optional;
import ruhr.kumpel.kernel.Position;

/// What somebody may have meant by what they typed.
///
/// @param label as a reader of the asked language writes it: `44809 Bochum-Hamme`
/// @param municipality the official key of the town it lies in
/// @param exact whether the typed words name it wholly, and nothing else
public record Suggestion(
        String label, Position position, String municipality, Optional<String> postcode, boolean exact) {}
