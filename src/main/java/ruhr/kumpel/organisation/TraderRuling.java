package ruhr.kumpel.organisation;

/// What became of a manager's word about a trader's record.
enum TraderRuling {
    SETTLED,
    /// Somebody else was faster, or it is no longer there.
    ALREADY,
    /// She is of the team.
    OWN
}
