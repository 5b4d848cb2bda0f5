package ruhr.kumpel.payment;

/// Ends the reading of a file from deep inside; never leaves [BankFile].
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reading.Reason reason;
    private final String detail;

    Refusal(Reading.Reason reason, String detail) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Reading.Refused asReading() {
        return new Reading.Refused(reason, detail);
    }
}
