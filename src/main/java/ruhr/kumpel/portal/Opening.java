package ruhr.kumpel.portal;

/// What became of the wish to open a portal.
public sealed interface Opening {

    record Opened(Portal portal) implements Opening {}

    record KeyTaken() implements Opening {}

    record HostTaken(String host) implements Opening {}
}
