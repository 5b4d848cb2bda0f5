package ruhr.kumpel.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The routes that the application really has: what `routes.csv` and the generated proofs are measured by.
@Component
public class RouteTable {

    private final RequestMappingHandlerMapping mappings;

    RouteTable(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    public record Route(String method, String path, Access.For audience, Access.On host) implements Comparable<Route> {

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return path + "," + method + "," + audience + "," + host;
        }

        /// Without the patterns of its variables: `/{lang}/messages/{id}`.
        public String shape() {
            return path.replaceAll("\\{(\\w+):[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
        }

        /// An address of this shape at which there is nothing.
        public String example() {
            return path.replace("{lang}", "de")
                    .replaceAll("\\{\\w+:\\[A-Za-z0-9_-]\\{22}}", "A".repeat(22))
                    .replaceAll("\\{\\w+:\\[0-9a-z]\\{10}}", "0".repeat(10))
                    .replaceAll("\\{\\w+:\\\\d\\{1,2}}", "0")
                    .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "0190a000-0000-7000-8000-000000000000")
                    .replace("/**", "/x");
        }
    }

    /// In the order of their paths, without those that only tests have.
    public Stream<Route> all() {
        var routes = new TreeSet<Route>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("ruhr.kumpel")
                    || handler.getBeanType() == Specimen.class) return;
            var access = AccessGate.of(handler).orElseThrow();
            var methods = mapping.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .toList();
            var paths = Optional.ofNullable(mapping.getPathPatternsCondition())
                    .orElseThrow()
                    .getPatternValues();
            for (var path : paths)
                for (var method : methods.isEmpty() ? List.of("*") : methods)
                    routes.add(new Route(method, path, access.value(), access.on()));
        });
        return routes.stream();
    }
}
