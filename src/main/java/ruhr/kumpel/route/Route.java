package ruhr.kumpel.route;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// A way past several businesses.
record Route(UUID id, ShortId shortId, PortalId portal, RouteState state, RouteContent content) {

    /// Below the language.
    String path() {
        return "/routes/" + slugAndId();
    }

    String slugAndId() {
        var title = content.title();
        var words = title.languages().stream()
                .findFirst()
                .map(language -> title.in(language).value())
                .orElse("");
        return Slug.of(words, "route") + "-" + shortId;
    }

    /// In the back office.
    String desk() {
        return RouteDeskPage.PATH + "/" + shortId;
    }

    boolean readable() {
        return state != RouteState.DRAFT;
    }

    List<OrganisationId> organisations() {
        return content.stops().stream().map(Stop::organisation).toList();
    }

    Optional<Stop> stop(OrganisationId organisation) {
        return content.stops().stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }
}
