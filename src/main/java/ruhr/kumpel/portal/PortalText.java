package ruhr.kumpel.portal;

/// What a portal says in its own words, beside name and slogan. Markdown, except [#LEAD].
public enum PortalText {
    /// One or two sentences below the headline of the home page.
    LEAD,
    /// What this portal is, in one line, where it stands among others.
    KICKER,
    ABOUT,
    IMPRINT,
    PRIVACY,
    ACCESSIBILITY
}
