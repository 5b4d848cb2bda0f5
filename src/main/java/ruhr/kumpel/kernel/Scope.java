package ruhr.kumpel.kernel;

import java.util.UUID;

/// How far a [Role] reaches.
public sealed interface Scope {

    /// Everything on this installation.
    record Installation() implements Scope {}

    /// One portal.
    record OfPortal(PortalId portal) implements Scope {}

    /// One municipality's part of a portal; `municipality` is the official key (AGS).
    record OfMunicipality(PortalId portal, String municipality) implements Scope {}

    /// One branch of a portal's information pages: a page and all below it.
    record OfBranch(PortalId portal, UUID page) implements Scope {}

    /// Whether it reaches at least a part of the portal.
    default boolean reaches(PortalId here) {
        return switch (this) {
            case Installation _ -> true;
            case OfPortal(var portal) -> portal.equals(here);
            case OfMunicipality(var portal, var _) -> portal.equals(here);
            case OfBranch(var portal, var _) -> portal.equals(here);
        };
    }

    /// Whether what lies in `inner` lies in this scope too.
    default boolean covers(Scope inner) {
        return switch (this) {
            case Installation _ -> true;
            case OfPortal(var portal) ->
                switch (inner) {
                    case OfPortal(var other) -> portal.equals(other);
                    case OfMunicipality(var other, var _) -> portal.equals(other);
                    case OfBranch(var other, var _) -> portal.equals(other);
                    case Installation _ -> false;
                };
            case OfMunicipality _, OfBranch _ -> equals(inner);
        };
    }
}
