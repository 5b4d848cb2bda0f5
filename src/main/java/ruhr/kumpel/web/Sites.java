package ruhr.kumpel.web;

import java.util.Optional;

/// Finds the site of a host. Filled by `portal`.
public interface Sites {

    /// The site of this host name (without port, lower case); empty for a host that nobody has claimed: 404.
    Optional<Site> at(String host);
}
