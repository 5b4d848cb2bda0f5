package ruhr.kumpel.portal;

/// What a portal says in its own words, beside name and slogan. The last four are Markdown.
public enum PortalText {
    /// The large line on the home page.
    HEADLINE,
    /// One or two sentences below it.
    LEAD,
    /// What this portal is, in one line, where it stands among others.
    KICKER,
    ABOUT,
    IMPRINT,
    PRIVACY,
    ACCESSIBILITY;

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
