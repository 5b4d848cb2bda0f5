package ruhr.kumpel.kernel;

import java.util.UUID;

/// A person with an account. Persons belong to the installation, not to a portal.
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
