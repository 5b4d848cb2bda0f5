package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;

/// Another origin of this installation whose forms may write here, such as the sign-in host's hand-over. Filled by
/// whoever expects them.
public interface FormSources {

    boolean mayWrite(String origin, HttpServletRequest request);
}
