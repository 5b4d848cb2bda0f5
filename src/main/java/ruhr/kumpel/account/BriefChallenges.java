package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;

/// Where a challenge waits for its answer. Who presses the passkey button is not signed in yet and gets a
/// session for this alone; it is gone after five minutes, or replaced by the real one.
class BriefChallenges implements PublicKeyCredentialRequestOptionsRepository {

    private static final Duration BRIEF = Duration.ofMinutes(5);

    private final PublicKeyCredentialRequestOptionsRepository kept =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();

    @Override
    public void save(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable PublicKeyCredentialRequestOptions challenge) {
        boolean isNew = request.getSession(false) == null;
        kept.save(request, response, challenge);
        var session = request.getSession(false);
        if (isNew && session != null) session.setMaxInactiveInterval((int) BRIEF.toSeconds());
    }

    @Override
    public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
        return kept.load(request);
    }
}
