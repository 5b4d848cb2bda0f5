package ruhr.kumpel.account;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import ruhr.kumpel.kernel.PersonId;

/// Spring Security does here what only it does well: the passkey protocol and a strict firewall for odd
/// requests. Who may call which page is said by `web`'s `Access`, headers and forged forms are `web`'s filters,
/// and a session begins only in [Browsers].
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, MemberContext members, PasskeyFilters passkeys) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .securityContext(context -> context.securityContextRepository(members))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((_, response, _) -> response.sendError(404)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(foreignersAtFigures())
                        .denyAll()
                        .anyRequest()
                        .permitAll());
        passkeys.all().forEach(filter -> http.addFilterBefore(filter, AuthorizationFilter.class));
        return http.build();
    }

    /// Its presence keeps Spring Boot from inventing a user with a password. Asked after a passkey has proven who
    /// it is.
    @Bean
    UserDetailsService personsByPasskey(PersonStore persons) {
        return id -> {
            var person = PersonId.of(id);
            if (persons.with(person).isEmpty() || persons.blocked(person))
                throw new UsernameNotFoundException("Nobody");
            return User.withUsername(id).password("").authorities(List.of()).build();
        };
    }

    /// Figures are for the operator's own machine, health for every balancer.
    private static RequestMatcher foreignersAtFigures() {
        var v4 = new IpAddressMatcher("127.0.0.0/8");
        var v6 = new IpAddressMatcher("::1");
        return request -> request.getRequestURI().startsWith("/actuator")
                && !request.getRequestURI().startsWith("/actuator/health")
                && !v4.matches(request)
                && !v6.matches(request);
    }
}
