package ruhr.kumpel.account;

/// Carries a letter. Filled by `conversation`, whose outbox does it in the same transaction.
public interface Courier {

    void send(Letter letter);
}
