package ruhr.kumpel.web;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Routes exist on the hosts that their [Access] names.
@Component
class Routes implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByHost();
    }

    private static final class ByHost extends RequestMappingHandlerMapping {

        @Override
        protected @Nullable RequestCondition<?> getCustomTypeCondition(Class<?> handlerType) {
            return condition(AnnotatedElementUtils.findMergedAnnotation(handlerType, Access.class));
        }

        @Override
        protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
            return condition(AnnotatedElementUtils.findMergedAnnotation(method, Access.class));
        }

        private static @Nullable HostCondition condition(@Nullable Access access) {
            return access == null ? null : new HostCondition(access.on());
        }
    }
}
