package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.Members;

@Component
class SignedInMembers implements Members {

    private final Browsers browsers;

    SignedInMembers(Browsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public Optional<Member> of(HttpServletRequest request) {
        return browsers.of(request).map(SignedIn::member);
    }
}
