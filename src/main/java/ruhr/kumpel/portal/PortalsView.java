package ruhr.kumpel.portal;

import java.util.List;

/// The portals of the installation, for the operator.
public record PortalsView(List<Line> portals) {

    public record Line(String key, String name, List<String> hosts, String manage, String mark, String policy) {}
}
