package ruhr.kumpel.media;

import java.util.UUID;

/// Whose picture it is: the thing of a module, named like the module: `project.draft`, `organisation.profile`.
public record Owner(String kind, UUID id) {}
