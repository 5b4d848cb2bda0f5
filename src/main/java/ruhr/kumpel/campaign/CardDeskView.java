package ruhr.kumpel.campaign;

/// How a business takes cards, ready to print.
///
/// @param state `none`, `begun` or `ready`
/// @param owner who may change that
/// @param away the provider did not answer
public record CardDeskView(
        String organisation, String state, String badge, boolean owner, boolean away, String action) {}
