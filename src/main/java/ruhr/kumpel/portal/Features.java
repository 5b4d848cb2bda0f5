package ruhr.kumpel.portal;

import java.util.List;

/// What a portal can switch on and off. Names are used with `Site.has`.
final class Features {

    static final List<String> ALL = List.of(
            "post",
            "organisations",
            "businesses",
            "campaigns",
            "info",
            "signpost",
            "guides",
            "team-jobs",
            "pinboard",
            "offices",
            "ambassadors");

    private Features() {}
}
