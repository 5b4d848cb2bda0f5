package ruhr.kumpel.organisation;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// What waits for a portal's manager: claims, traders' records and organisations that want to be verified.
///
/// @param already somebody else had just decided
/// @param own somebody tried to decide about what is hers
public record VerificationView(
        List<Claimed> claims, List<Checked> traders, List<Waiting> waiting, boolean already, boolean own) {

    /// @param address that she has confirmed
    /// @param known what speaks for her, in words; empty if nothing we know does
    public record Claimed(
            String name,
            String href,
            String who,
            String proof,
            String address,
            String known,
            String website,
            String claimed,
            String action) {}

    /// @param document where its picture is, empty without one
    public record Checked(String name, String href, List<Fact> facts, String document, String given, String action) {}

    public record Fact(String label, String value) {}

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
