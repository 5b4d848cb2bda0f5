package ruhr.kumpel.conversation;

/// Asks before mails of a kind end, or says that they have.
public record UnsubscribeView(String action, boolean done) {}
