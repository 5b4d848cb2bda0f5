package ruhr.kumpel.web;

import java.util.List;

/// Origins besides a site's own and its siblings' that its forms may lead to by redirects, such as the sign-in
/// host. Chromium applies the content policy's `form-action` to redirects, too. Filled by whoever redirects.
public interface FormTargets {

    List<String> of(Site site);
}
