package ruhr.kumpel.guide;

/// What came of issuing a certificate.
sealed interface Issuing {

    record Issued(Certificate certificate) implements Issuing {}

    /// Dates or a required module are missing.
    record NotCompleted() implements Issuing {}

    record HasOne() implements Issuing {}

    /// Four eyes: nobody certifies herself.
    record Own() implements Issuing {}
}
