package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ruhr.kumpel.web.Visits;

/// A town's own host begins with the town's page.
@Configuration(proxyBeanMethods = false)
class TownHome implements HandlerInterceptor, WebMvcConfigurer {

    private final Visits visits;
    private final TownChoices choices;
    private final TownReading reading;

    TownHome(Visits visits, TownChoices choices, TownReading reading) {
        this.visits = visits;
        this.choices = choices;
        this.reading = reading;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod) || !request.getMethod().equals("GET")) return true;
        var visit = visits.of(request);
        if (!visit.path().equals("/") || visit.site().portal().isEmpty()) return true;
        var town = choices.host(visit).filter(Town::open);
        if (town.isEmpty()) return true;
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, visit.link(reading.path(town.get())));
        return false;
    }
}
