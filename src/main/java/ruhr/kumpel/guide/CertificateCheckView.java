package ruhr.kumpel.guide;

import java.util.Optional;
import ruhr.kumpel.web.Problems;

/// What anybody learns about a certificate's code, ready to print.
public record CertificateCheckView(String action, String code, Optional<Found> found, Problems problems) {

    /// @param kind of the alert
    public record Found(String kind, String title, String text) {}
}
