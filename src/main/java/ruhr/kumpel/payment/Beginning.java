package ruhr.kumpel.payment;

import java.net.URI;

/// How a supporter pays.
public sealed interface Beginning {

    /// By herself, in her bank's app.
    record ByHand(GiroCode giro) implements Beginning {}

    /// On a page of somebody else.
    record At(URI page) implements Beginning {}

    /// It is not to be paid, or not so: it is paid already, say.
    record NotNow() implements Beginning {}

    /// Whoever takes it does not answer just now.
    record Away() implements Beginning {}
}
