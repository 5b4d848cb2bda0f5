package ruhr.kumpel.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells Spring MVC about our parts.
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final VisitArgument visits;
    private final AccessGate gate;

    WebSetup(VisitArgument visits, AccessGate gate) {
        this.visits = visits;
        this.gate = gate;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }
}
