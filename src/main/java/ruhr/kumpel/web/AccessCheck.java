package ruhr.kumpel.web;

import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Refuses to start with a route of ours that does not say who may call it.
@Component
class AccessCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;

    AccessCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var open = mappings.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getPackageName().startsWith("ruhr.kumpel"))
                .filter(handler -> AccessGate.of(handler).isEmpty())
                .map(handler -> handler.getShortLogMessage())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) throw new IllegalStateException("Without @Access: " + open);
    }
}
