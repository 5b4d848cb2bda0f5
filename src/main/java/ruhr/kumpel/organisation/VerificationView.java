package ruhr.kumpel.organisation;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// Organisations that wait to be verified on this portal.
///
/// @param already somebody else had just decided
public record VerificationView(List<Waiting> waiting, boolean already) {

    public record Waiting(
            String name,
            String href,
            String kind,
            String town,
            String website,
            Localized.Text description,
            String asked,
            String action) {}
}
