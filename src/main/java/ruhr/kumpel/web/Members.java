package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Says who has signed in. Filled by `account`. Must not create a session: visitors get no cookie.
public interface Members {

    Optional<Member> of(HttpServletRequest request);
}
