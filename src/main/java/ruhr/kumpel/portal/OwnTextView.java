package ruhr.kumpel.portal;

import java.util.Optional;

/// @param binding address of the version that counts before the law, if this is a translation of it
/// @param barrier whether to lead to the form by which barriers are reported
public record OwnTextView(
        String html, String lang, String dir, boolean inReadersLanguage, Optional<String> binding, boolean barrier) {}
