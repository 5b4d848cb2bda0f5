package ruhr.kumpel.organisation;

/// After a claim: that it waits, or that somebody else answers for the organisation by now.
public record ClaimedView(String lead, String name, String href) {}
