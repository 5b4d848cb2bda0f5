package ruhr.kumpel.kernel;

import java.util.UUID;

/// A person with an account. Persons belong to the installation, not to a portal.
public record PersonId(UUID value) {

    /// Stands where a person is asked for and there is none any more, or not yet: she left, or nobody keeps a profile.
    /// Has no account and no address.
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
