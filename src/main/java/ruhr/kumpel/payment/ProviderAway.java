package ruhr.kumpel.payment;

/// The card provider does not answer, or not with an answer: later it may.
final class ProviderAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProviderAway(Throwable why) {
        super(why);
    }

    ProviderAway() {
        super("Too many at once");
    }
}
