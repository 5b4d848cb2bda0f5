package ruhr.kumpel.kernel;

import java.util.UUID;

/// A stored picture or file.
public record MediaId(UUID value) {

    public static MediaId of(String text) {
        return new MediaId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
