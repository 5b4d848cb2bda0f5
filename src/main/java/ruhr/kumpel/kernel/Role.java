package ruhr.kumpel.kernel;

/// What somebody may do, always within a [Scope]. Roles of an organisation's team live with the organisation.
public enum Role {
    /// Writes pages and texts.
    EDITOR,
    /// Decides on entries and reports.
    MODERATOR,
    /// Opens, brands and staffs a portal; may what editors and moderators may.
    MANAGER,
    /// Runs the installation; may everything that is not personal.
    OPERATOR;

    /// Whether somebody with this role may also what the other role may.
    public boolean includes(Role other) {
        return this == other || this == OPERATOR || (this == MANAGER && other != OPERATOR);
    }
}
