package ruhr.kumpel.account;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/// A member as Spring Security sees her: only its passkey filters ask. What she may do is `web`'s `Access`.
class MemberAuthentication extends AbstractAuthenticationToken {

    private final transient SignedIn signedIn;

    MemberAuthentication(SignedIn signedIn) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return signedIn.member();
    }

    @Override
    public String getName() {
        return signedIn.member().person().toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
