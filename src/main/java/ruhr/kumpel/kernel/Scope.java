package ruhr.kumpel.kernel;

/// How far a [Role] reaches.
public sealed interface Scope {

    /// Everything on this installation.
    record Installation() implements Scope {}

    /// One portal.
    record OfPortal(PortalId portal) implements Scope {}

    /// One municipality's part of a portal; `municipality` is the official key (AGS).
    record OfMunicipality(PortalId portal, String municipality) implements Scope {}

    /// Whether what lies in `inner` lies in this scope too.
    default boolean covers(Scope inner) {
        return switch (this) {
            case Installation _ -> true;
            case OfPortal(var portal) ->
                switch (inner) {
                    case OfPortal(var other) -> portal.equals(other);
                    case OfMunicipality(var other, var _) -> portal.equals(other);
                    case Installation _ -> false;
                };
            case OfMunicipality _ -> equals(inner);
        };
    }
}
