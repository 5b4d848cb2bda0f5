package ruhr.kumpel.kernel;

import java.util.UUID;

/// An organisation; shared by all portals of the installation.
public record OrganisationId(UUID value) {

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
