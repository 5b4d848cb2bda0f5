package ruhr.kumpel.kernel;

import java.util.UUID;

/// One portal of this installation.
public record PortalId(UUID value) {

    public static PortalId of(String text) {
        return new PortalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
