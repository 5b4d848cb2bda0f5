package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;

/// Where else an entry stands, ready to print.
///
/// @param offers whether it can be offered now
public record SharingView(
        String title, String lang, String dir, String href, boolean offers, String why, List<Row> portals) {

    /// @param at address of the entry on that portal, once it is shown there
    public record Row(
            String key,
            String name,
            String slogan,
            String badge,
            String state,
            Optional<String> refusal,
            Optional<String> at,
            boolean offer,
            boolean withdraw) {}
}
