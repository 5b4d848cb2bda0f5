package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Slug;

/// An organisation as a filter knows it: by the word in the address, shown by its name.
public record Organiser(OrganisationId id, Slug slug, String name) {}
