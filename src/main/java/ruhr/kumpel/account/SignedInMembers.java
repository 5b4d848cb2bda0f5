package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.Members;

@Component
class SignedInMembers implements Members {

    @Override
    public Optional<Member> of(HttpServletRequest request) {
        return Optional.empty();
    }
}
