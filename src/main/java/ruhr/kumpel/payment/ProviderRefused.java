package ruhr.kumpel.payment;

/// The card provider says no, and will say so again.
final class ProviderRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProviderRefused(Throwable why) {
        super(why);
    }
}
