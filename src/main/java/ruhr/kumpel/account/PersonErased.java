package ruhr.kumpel.account;

import ruhr.kumpel.kernel.PersonId;

/// A person's account and data are gone. What copies her outside the database (index, files) follows.
public record PersonErased(PersonId person) {}
