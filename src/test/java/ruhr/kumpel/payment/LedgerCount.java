package ruhr.kumpel.payment;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Counts the ledger of another process again.
public final class LedgerCount {

    private LedgerCount() {}

    /// How often balances, bookings and payments contradict the entries.
    public static long faults(JdbcClient db) {
        return new LedgerFaults(db).count();
    }
}
