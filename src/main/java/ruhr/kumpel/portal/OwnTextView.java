package ruhr.kumpel.portal;

/// @param barrier whether to lead to the form by which barriers are reported
public record OwnTextView(String html, String lang, String dir, boolean inReadersLanguage, boolean barrier) {}
