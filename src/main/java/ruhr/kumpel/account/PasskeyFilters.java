package ruhr.kumpel.account;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Spring Security's passkey protocol, on the sign-in host only: a passkey is bound to one host. The device
/// always checks its owner (finger, face, PIN), since a passkey stands alone here.
@Component
class PasskeyFilters {

    private final WebAuthnRelyingPartyOperations protocol;
    private final Passkeys passkeys;
    private final UserDetailsService persons;
    private final Browsers browsers;
    private final SignInHost host;

    PasskeyFilters(
            PasskeyOwners owners, Passkeys passkeys, UserDetailsService persons, Browsers browsers, SignInHost host) {
        this.passkeys = passkeys;
        this.persons = persons;
        this.browsers = browsers;
        this.host = host;
        this.protocol = protocol(owners, passkeys, host);
    }

    List<Filter> all() {
        return List.of(challenge(), signIn(), offer(), registration());
    }

    private Filter challenge() {
        var filter = new PublicKeyCredentialRequestOptionsFilter(protocol);
        filter.setRequestMatcher(post("/webauthn/authenticate/options"));
        filter.setRequestOptionsRepository(new BriefChallenges());
        return filter;
    }

    private Filter signIn() {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(post("/login/webauthn"));
        filter.setRequestOptionsRepository(new BriefChallenges());
        filter.setAuthenticationManager(new ProviderManager(new WebAuthnAuthenticationProvider(protocol, persons)));
        filter.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
        filter.setAuthenticationSuccessHandler((request, response, who) -> {
            browsers.begin(PersonId.of(who.getName()), request);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        });
        return filter;
    }

    private Filter offer() {
        var filter = new PublicKeyCredentialCreationOptionsFilter(protocol);
        filter.setRequestMatcher(both(post("/webauthn/register/options"), browsers::fresh));
        return filter;
    }

    private Filter registration() {
        var filter = new WebAuthnRegistrationFilter(passkeys, protocol);
        filter.setRegisterCredentialMatcher(both(post("/webauthn/register"), browsers::fresh));
        filter.setRemoveCredentialMatcher(_ -> false);
        return filter;
    }

    private RequestMatcher post(String path) {
        return both(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path), host::is);
    }

    private static RequestMatcher both(RequestMatcher one, RequestMatcher other) {
        return request -> one.matches(request) && other.matches(request);
    }

    private static WebAuthnRelyingPartyOperations protocol(PasskeyOwners owners, Passkeys passkeys, SignInHost host) {
        var installation = PublicKeyCredentialRpEntity.builder()
                .id(host.name())
                .name("Kumpel")
                .build();
        var protocol = new Webauthn4JRelyingPartyOperations(owners, passkeys, installation, Set.of(host.origin()));
        protocol.setCustomizeCreationOptions(
                offer -> offer.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        protocol.setCustomizeRequestOptions(
                challenge -> challenge.userVerification(UserVerificationRequirement.REQUIRED));
        return protocol;
    }
}
