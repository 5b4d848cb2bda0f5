package ruhr.kumpel.organisation;

/// What became of a manager's decision about a claim.
sealed interface ClaimRuling {

    record Granted() implements ClaimRuling {}

    record Refused() implements ClaimRuling {}

    /// Somebody else decided first, or it has a team by now.
    record Already() implements ClaimRuling {}

    /// Four eyes: nobody grants her own claim.
    record Own() implements ClaimRuling {}
}
